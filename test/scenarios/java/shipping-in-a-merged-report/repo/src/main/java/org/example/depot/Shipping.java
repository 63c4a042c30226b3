package org.example.depot;

public final class Shipping {
    public int days(String country) {
        return country.equals("NL") ? 1 : 4;
    }
}
