package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShippingIT {
    @Test
    void takesLongerAbroad() {
        assertEquals(1, new Shipping().days("NL"));
        assertEquals(4, new Shipping().days("PT"));
    }
}
