package org.example.depot;

public final class Box {
    private final int length;

    public Box(int length) {
        this.length = length;
    }

    public boolean holds(int other) {
        return other <= length;
    }
}
