def of(price):
    return price * 19 // 100
