def restore(path):
    with open(path) as source:
        return source.read().splitlines()
