from app.rates import vat


def test_vat_is_rounded_down():
    assert vat(199) == 41
