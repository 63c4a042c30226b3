from app.accounts import is_valid, normalise


def test_spaces_are_dropped():
    assert normalise("ab 12 34") == "AB1234"


def test_six_signs_are_valid():
    assert is_valid("AB 1234")
    assert not is_valid("AB 12")
