from app.rates import vat

DEFAULT_CURRENCY = "EUR"


class Billing:
    def __init__(self, customer):
        self.customer = customer

    def total(self, nets):
        net = sum(nets)
        return net + vat(net)
