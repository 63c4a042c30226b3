package org.example.depot.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void titleHoldsTheName() {
        assertEquals("Depot - boxes", new Page().title("boxes"));
    }
}
