def gross(net, percent):
    return net + net * percent // 100
