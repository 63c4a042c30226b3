package org.example.depot;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class PriceServiceTest {
    private final PriceService service = new PriceService(300);

    @Test
    public void priceGrowsWithTheZone() {
        assertEquals(600, service.price(2));
    }
}
