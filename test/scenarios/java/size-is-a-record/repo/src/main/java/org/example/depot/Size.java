package org.example.depot;

public record Size(int length, int width) {
}
