package org.example.depot;

import java.util.List;

public final class TapeArchive implements Archive {
    @Override
    public int write(List<String> names) {
        int written = 0;
        for (String name : names) {
            written += name.isEmpty() ? 0 : 1;
        }
        return written;
    }
}
