def to_text(value):
    return value.decode("latin-1")
