class Stock:
    def __init__(self, have):
        self.have = have

    def take(self, count):
        if count > self.have:
            raise ValueError("not enough")
        self.have -= count
