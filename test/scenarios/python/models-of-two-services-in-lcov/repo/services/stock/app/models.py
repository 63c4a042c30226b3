class Shelf:
    def __init__(self, count):
        self.count = count

    def is_empty(self):
        return self.count == 0
