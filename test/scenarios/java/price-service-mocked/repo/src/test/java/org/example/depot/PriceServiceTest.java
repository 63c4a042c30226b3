package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

class PriceServiceTest {
    private final PriceService service = mock(PriceService.class);

    @Test
    void priceGrowsWithTheZone() {
        when(service.price(2)).thenReturn(600);
        assertEquals(600, service.price(2));
    }

    @Test
    void nothingIsFree() {
        when(service.isFree(0)).thenReturn(true);
        assertTrue(service.isFree(0));
    }
}
