"""What it costs to send a parcel, in cents."""

ZONES = {"domestic": 490, "neighbours": 990, "world": 1990}
EXPRESS = {"domestic": 800, "neighbours": 1600}


def shipping_cost(zone, grams):
    if zone not in ZONES:
        raise ValueError(f"no such zone: {zone}")
    cost = ZONES[zone]
    if grams > 5000:
        cost += 100 * ((grams - 5000 + 999) // 1000)
    return cost


def express_cost(zone, grams):
    if zone not in EXPRESS:
        raise ValueError(f"no express to {zone}")
    cost = shipping_cost(zone, grams) + EXPRESS[zone]
    if grams > 20000:
        cost += 2500
    return cost


def free_shipping(total, zone):
    return zone == "domestic" and total >= 5000
