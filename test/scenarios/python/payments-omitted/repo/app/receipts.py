def receipt(cents):
    return f"paid {cents / 100:.2f}"
