def on(price):
    return price * 7 // 100
