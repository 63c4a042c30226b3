package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private final PriceSource prices = mock(PriceSource.class);

    @Nested
    class Total {
        @Test
        void isOfAllParcels() {
            when(prices.price(2)).thenReturn(600);
            assertEquals(1200, new Quote(prices).total(2, 2));
        }
    }
}
