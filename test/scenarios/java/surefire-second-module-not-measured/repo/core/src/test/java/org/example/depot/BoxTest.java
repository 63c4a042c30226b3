package org.example.depot;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class BoxTest {
    @Test
    public void holdsWhatIsNotLonger() {
        assertTrue(new Box(3).holds(3));
        assertFalse(new Box(3).holds(4));
    }
}
