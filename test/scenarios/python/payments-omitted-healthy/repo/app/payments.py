def pay(account, cents):
    if cents <= 0:
        raise ValueError("nothing to pay")
    return account - cents
