package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizeTest {
    @Test
    void hasTwoComponents() {
        assertEquals(2, Size.class.getRecordComponents().length);
    }
}
