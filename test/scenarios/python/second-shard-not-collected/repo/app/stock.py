def enough(have, want):
    return have >= want
