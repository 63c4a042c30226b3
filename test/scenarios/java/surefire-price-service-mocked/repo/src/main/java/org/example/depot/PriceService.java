package org.example.depot;

public class PriceService {
    private final int base;

    public PriceService(int base) {
        this.base = base;
    }

    public int price(int zone) {
        return base + 150 * zone;
    }

    public boolean isFree(int zone) {
        return price(zone) == 0;
    }
}
