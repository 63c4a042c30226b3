from app.shipping import days


def test_the_next_day_at_home():
    assert days("NL") == 1


def test_four_days_abroad():
    assert days("PT") == 4
