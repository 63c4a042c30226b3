package org.acme.depot;

public final class Crate extends Box {
    public Crate(int length) {
        super(length);
    }

    @Override
    public boolean holds(int other) {
        return other < length;
    }
}
