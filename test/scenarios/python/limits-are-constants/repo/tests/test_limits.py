from app import limits


def test_a_name_fits_a_line():
    assert limits.MAX_NAME <= 80


def test_names_are_unique():
    assert len(set(limits.NAMES)) == len(limits.NAMES)
