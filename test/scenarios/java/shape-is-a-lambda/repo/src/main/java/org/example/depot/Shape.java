package org.example.depot;

public interface Shape {
    double area();

    default String label() {
        return area() + " m2";
    }
}
