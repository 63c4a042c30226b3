def place(titles):
    return {"titles": titles, "state": "placed"}
