from app.flags import double, is_on


def test_flags_are_off_unless_named():
    assert is_on("fast")
    assert not is_on("slow")


def test_doubling():
    assert double(2) == 4
