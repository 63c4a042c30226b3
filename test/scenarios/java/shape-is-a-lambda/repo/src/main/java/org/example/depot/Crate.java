package org.example.depot;

public interface Crate {
    int weight();

    default boolean heavy() {
        return weight() > 30;
    }
}
