class Order:
    def label(self):
        return "order"
