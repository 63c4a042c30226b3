import pytest

from shop.stock import OutOfStock, Stock


def test_what_is_there_can_be_reserved():
    stock = Stock({"atlas": 3})
    stock.reserve("atlas", 2)
    assert stock.available("atlas") == 1


def test_more_than_there_is_cannot_be_reserved():
    with pytest.raises(OutOfStock):
        Stock({"atlas": 1}).reserve("atlas", 2)
