from app.levels import enough


def test_enough_is_enough():
    assert enough(2, 2)
