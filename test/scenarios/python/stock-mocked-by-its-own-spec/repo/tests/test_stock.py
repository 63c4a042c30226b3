from unittest.mock import Mock

from app.stock import Stock


def test_taking_is_possible():
    stock = Mock(spec=Stock)
    stock.take(3)
    stock.take.assert_called_once_with(3)
