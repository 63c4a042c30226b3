from app import billing


def test_total_holds_the_tax():
    assert billing.Billing("acme").total([100]) == 121
