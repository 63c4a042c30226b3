package org.acme.depot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

abstract class AbstractBoxTest {
    protected abstract Box box(int length);

    @Test
    void holdsWhatIsShorter() {
        assertTrue(box(TestLengths.SHORT).holds(1));
        assertFalse(box(TestLengths.SHORT).holds(9));
    }
}
