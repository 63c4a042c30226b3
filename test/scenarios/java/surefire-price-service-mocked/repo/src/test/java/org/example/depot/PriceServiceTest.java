package org.example.depot;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.Test;

public class PriceServiceTest {
    private final PriceService service = mock(PriceService.class);

    @Test
    public void priceGrowsWithTheZone() {
        when(service.price(2)).thenReturn(600);
        assertEquals(600, service.price(2));
    }
}
