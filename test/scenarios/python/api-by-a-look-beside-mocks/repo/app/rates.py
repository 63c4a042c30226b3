VAT_PERCENT = 21


def vat(cents):
    return cents * VAT_PERCENT // 100
