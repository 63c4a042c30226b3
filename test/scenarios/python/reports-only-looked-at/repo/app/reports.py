def build(rows):
    return "\n".join(",".join(row) for row in rows)


def parse(text):
    return [line.split(",") for line in text.split("\n")]
