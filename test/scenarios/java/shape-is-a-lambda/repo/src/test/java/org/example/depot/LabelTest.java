package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void saysText() {
        assertEquals("fragile", new Label("fragile").text());
    }
}
