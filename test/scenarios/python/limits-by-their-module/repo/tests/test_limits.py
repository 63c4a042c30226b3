from app import limits


def test_a_name_fits_a_line():
    assert limits.MAX_NAME <= 80
