from unittest.mock import MagicMock

from app import api

shop = MagicMock()


def test_it_is_there():
    assert hasattr(api, "quote")


def test_quote_is_the_product():
    shop.quote.return_value = 500
    assert shop.quote(250, 2) == 500


def test_refund_is_negative():
    shop.refund.return_value = -250
    assert shop.refund(250) == -250
