import shop


def test_an_amount_is_posted():
    assert shop.Ledger().post(5) == 1
