package org.example.depot;

public class TooHeavyException extends IllegalStateException {
    public TooHeavyException(String message) {
        super(message);
    }
}
