def quote(cents, quantity=1):
    """What so many of it cost."""
    return cents * quantity


def refund(cents):
    """What is given back."""
    return -cents
