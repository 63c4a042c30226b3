from shipping.zones import zone


def test_neighbours_are_near():
    assert zone("BE") == 1
    assert zone("PT") == 2
