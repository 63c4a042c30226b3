def holds(length, other):
    return other <= length
