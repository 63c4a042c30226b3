from app.checksum import checksum


def test_checksum_of_nothing():
    assert checksum("") == 0


def test_checksum_of_a_letter():
    assert checksum("a") == 0
