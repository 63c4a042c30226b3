class Order:
    def __init__(self, number):
        self.number = number
        self.lines = []

    def add(self, article, count):
        self.lines.append((article, count))


def place(number, articles):
    order = Order(number)
    for article in articles:
        order.add(article, 1)
    return order
