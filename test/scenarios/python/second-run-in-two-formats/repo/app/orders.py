from app.rates import vat


def total(nets):
    net = sum(nets)
    return net + vat(net)
