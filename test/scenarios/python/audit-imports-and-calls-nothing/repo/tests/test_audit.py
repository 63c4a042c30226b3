from unittest.mock import Mock

from app import ledger

BOOKS = Mock(spec=ledger)
BOOKS.balance.return_value = 0


def test_books_balance():
    assert BOOKS.balance([]) == 0


def test_books_balance_after_posting():
    BOOKS.post([], 5)
    assert BOOKS.balance([]) == 0
