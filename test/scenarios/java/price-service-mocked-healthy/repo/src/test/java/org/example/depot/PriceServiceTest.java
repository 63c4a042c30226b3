package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import org.junit.jupiter.api.Test;

class PriceServiceTest {
    @Test
    void priceGrowsWithTheZone() {
        assertEquals(600, new PriceService(300).price(2));
    }

    @Test
    void whatCostsNothingIsFree() {
        PriceService service = spy(new PriceService(300));
        doReturn(0).when(service).price(0);
        assertTrue(service.isFree(0));
    }
}
