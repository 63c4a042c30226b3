VAT_PERCENT = 19


def vat(cents):
    return cents * VAT_PERCENT // 100
