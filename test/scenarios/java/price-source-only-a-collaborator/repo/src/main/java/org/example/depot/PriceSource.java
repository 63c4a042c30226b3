package org.example.depot;

public class PriceSource {
    public int price(int zone) {
        throw new IllegalStateException("no connection for zone " + zone);
    }
}
