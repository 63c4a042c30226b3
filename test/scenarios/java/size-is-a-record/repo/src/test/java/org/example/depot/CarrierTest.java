package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CarrierTest {
    @Test
    void canBeWrittenInOneLine() {
        Carrier carrier = size -> 7;
        assertEquals(7, carrier.carry(null));
    }
}
