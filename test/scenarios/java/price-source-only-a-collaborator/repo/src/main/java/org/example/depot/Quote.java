package org.example.depot;

public final class Quote {
    private final PriceSource prices;

    public Quote(PriceSource prices) {
        this.prices = prices;
    }

    public int total(int parcels, int zone) {
        return parcels * prices.price(zone);
    }
}
