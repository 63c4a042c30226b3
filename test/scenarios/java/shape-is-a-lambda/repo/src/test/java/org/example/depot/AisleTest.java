package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AisleTest {
    @Test
    void saysNumber() {
        assertEquals(7, new Aisle(7).number());
    }
}
