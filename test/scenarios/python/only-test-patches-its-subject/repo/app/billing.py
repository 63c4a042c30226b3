RATE = 19


class Billing:
    def charge(self, amount):
        return amount * RATE


def total(amounts):
    return sum(amounts)
