package org.acme.depot;

public class Box {
    protected final int length;

    public Box(int length) {
        this.length = length;
    }

    public boolean holds(int other) {
        return other <= length;
    }
}
