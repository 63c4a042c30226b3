def vat(net):
    return net * 21 // 100
