def write(path, names):
    with open(path, "w") as out:
        for name in sorted(names):
            out.write(name + "\n")
    return len(names)
