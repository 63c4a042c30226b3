def share(cents, percent):
    return cents * percent // 100
