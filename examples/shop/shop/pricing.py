"""Prices, in cents."""

VAT = {"books": 7, "food": 7, "toys": 19}


def gross(net, category):
    """Net price plus value added tax, rounded half up."""
    if net < 0:
        raise ValueError("a price is not negative")
    rate = VAT.get(category, 19)
    return (net * (100 + rate) + 50) // 100


def discounted(price, percent):
    if not 0 <= percent <= 100:
        raise ValueError("a discount lies between 0 and 100 percent")
    return price - price * percent // 100


def bulk_price(price, count):
    """Ten or more cost five percent less, a hundred or more twelve."""
    if count >= 100:
        return discounted(price * count, 12)
    if count >= 10:
        return discounted(price * count, 5)
    return price * count
