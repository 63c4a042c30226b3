from app.ledger import balance, post


def test_balance_is_the_sum():
    assert balance(post([100], 50)) == 150
