class Invoice:
    def __init__(self, number):
        self.number = number
        self.open = True

    def settle(self):
        self.open = False
        return self
