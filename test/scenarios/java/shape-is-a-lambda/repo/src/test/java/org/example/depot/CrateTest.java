package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CrateTest {
    @Test
    void weightIsGiven() {
        Crate crate = new Crate() {
            @Override
            public int weight() {
                return 4;
            }
        };
        assertEquals(4, crate.weight());
    }
}
