def count(ids):
    return len(ids)
