package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class KeysTest {
    private Keys keys;

    @Test
    void keysAreThere() {
        assertNotNull(Keys.class);
        assertNull(keys);
    }
}
