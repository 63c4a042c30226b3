package org.acme.depot;

final class TestLengths {
    static final int SHORT = 3;

    private TestLengths() {
    }
}
