package org.example.depot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryArchiveTest {
    @Test
    void countsWhatIsWritten() {
        assertEquals(2, new MemoryArchive().write(List.of("a", "b")));
    }
}
