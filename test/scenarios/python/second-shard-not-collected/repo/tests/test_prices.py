from app.prices import gross


def test_gross_holds_the_tax():
    assert gross(100, 21) == 121
