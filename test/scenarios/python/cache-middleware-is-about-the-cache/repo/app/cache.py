class Cache:
    def __init__(self):
        self.kept = {}

    def get(self, key, make):
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]
