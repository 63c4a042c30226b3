from shop.stock import left


def test_no_more_is_sold_than_there_is():
    assert left(2, 3) == 0
