from app.carts import total


def test_prices_are_added():
    assert total({"rope": 900, "hook": 100}) == 1000
