package org.example.depot.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class PageTest {
    @Test
    public void titleHoldsTheName() {
        assertEquals("Depot - boxes", new Page().title("boxes"));
    }
}
