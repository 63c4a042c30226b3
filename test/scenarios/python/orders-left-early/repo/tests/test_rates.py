from app.rates import of


def test_of():
    assert of(100) == 19
