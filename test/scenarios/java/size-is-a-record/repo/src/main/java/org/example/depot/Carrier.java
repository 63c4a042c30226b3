package org.example.depot;

public interface Carrier {
    int carry(Size size);
}
