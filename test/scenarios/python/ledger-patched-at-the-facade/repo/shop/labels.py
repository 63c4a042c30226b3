def label(title):
    return title.upper()
