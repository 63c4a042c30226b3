import shop


def test_prices_are_summed():
    assert shop.compute_total([1, 3]) == 4
