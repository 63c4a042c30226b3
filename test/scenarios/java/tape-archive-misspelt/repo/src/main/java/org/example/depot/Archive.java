package org.example.depot;

import java.util.List;

public interface Archive {
    int write(List<String> names);
}
