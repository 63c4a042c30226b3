class Order:
    def __init__(self, number):
        self.number = number

    def label(self):
        return "order " + self.number
