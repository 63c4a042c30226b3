package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceServiceTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void priceGrowsWithTheZone(int zone) {
        assertEquals(300 + 150 * zone, new PriceService(300).price(zone));
    }
}
