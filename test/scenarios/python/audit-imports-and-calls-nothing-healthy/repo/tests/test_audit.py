from app import ledger


def test_books_balance():
    assert ledger.balance([]) == 0


def test_books_balance_after_posting():
    assert ledger.balance(ledger.post([], 5)) == 5
