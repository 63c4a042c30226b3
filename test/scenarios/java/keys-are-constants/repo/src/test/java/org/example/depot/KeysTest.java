package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void thePrefixLeavesRoomForNames() {
        assertTrue(Keys.PREFIX.length() < Keys.MOST / 2);
    }
}
