package org.example.depot.web;

public final class Page {
    public String title(String name) {
        return "Depot - " + name;
    }
}
