from app.stock import enough


def test_enough_is_enough():
    assert enough(2, 2)
    assert not enough(1, 2)
