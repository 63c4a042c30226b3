package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {
    @Test
    void holdsWhatIsNotLonger() {
        assertTrue(new Box(3).holds(3));
        assertFalse(new Box(3).holds(4));
    }
}
