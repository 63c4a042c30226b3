import pytest

from shop.shipping import free_shipping, shipping_cost


@pytest.mark.parametrize("zone, grams, expected", [("domestic", 100, 490), ("world", 6500, 2190)])
def test_cost_grows_with_distance_and_weight(zone, grams, expected):
    assert shipping_cost(zone, grams) == expected


def test_an_unknown_zone_is_refused():
    with pytest.raises(ValueError):
        shipping_cost("moon", 1)


def test_shipping_is_free_for_large_domestic_orders():
    assert free_shipping(5000, "domestic")
    assert not free_shipping(4999, "domestic")
    assert not free_shipping(9000, "world")
