from app.money import share


def test_share_is_rounded_down():
    assert share(199, 9) == 17
