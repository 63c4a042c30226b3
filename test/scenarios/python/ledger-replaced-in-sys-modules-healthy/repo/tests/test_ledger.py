from app.ledger import Ledger


def test_posting_gives_the_number_of_the_entry():
    ledger = Ledger()
    assert ledger.post("AB1234", 500) == 1


def test_balance_is_the_sum():
    ledger = Ledger()
    ledger.post("AB1234", 200)
    ledger.post("AB1234", 300)
    assert ledger.balance("AB1234") == 500
