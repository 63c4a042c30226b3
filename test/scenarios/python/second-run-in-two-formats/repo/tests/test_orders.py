from app.orders import total
from app.rates import vat


def test_total_holds_the_tax():
    assert total([100]) == 100 + vat(100)
