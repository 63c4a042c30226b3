from shipping.parcels import weight


def test_weight_is_the_sum():
    assert weight([("rope", 900), ("hook", 100)]) == 1000
