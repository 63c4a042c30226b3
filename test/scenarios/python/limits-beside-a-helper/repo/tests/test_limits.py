from app.limits import MAX_NAME, MAX_ROWS


def test_limits_are_round():
    assert MAX_NAME % 10 == 0
    assert MAX_ROWS % 100 == 0
