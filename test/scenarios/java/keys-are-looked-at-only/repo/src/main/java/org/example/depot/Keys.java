package org.example.depot;

public final class Keys {
    public static final String PREFIX = "depot.";
    public static final int MOST = 40;

    private Keys() {
    }

    public static String of(String name) {
        return PREFIX + name;
    }
}
