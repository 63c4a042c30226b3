package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TooHeavyExceptionTest {
    @Test
    void isAStateThatIsIllegal() {
        assertTrue(IllegalStateException.class.isAssignableFrom(TooHeavyException.class));
    }
}
