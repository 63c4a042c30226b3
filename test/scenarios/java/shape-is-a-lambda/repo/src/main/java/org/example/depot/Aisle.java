package org.example.depot;

public final class Aisle {
    private final int number;

    public Aisle(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
