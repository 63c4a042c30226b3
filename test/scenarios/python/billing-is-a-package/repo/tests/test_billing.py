from app import billing


def test_the_total_holds_the_tax():
    assert billing.total([100]) == 121
