"""What a customer is about to buy."""

from shop.pricing import bulk_price, gross


class Cart:
    def __init__(self):
        self.items = {}

    def add(self, name, net, category, count=1):
        if count < 1:
            raise ValueError("at least one")
        _, _, had = self.items.get(name, (net, category, 0))
        self.items[name] = (net, category, had + count)

    def remove(self, name):
        if name not in self.items:
            raise KeyError(name)
        del self.items[name]

    def total(self):
        return sum(gross(bulk_price(net, count), category) for net, category, count in self.items.values())

    def is_empty(self):
        return not self.items
