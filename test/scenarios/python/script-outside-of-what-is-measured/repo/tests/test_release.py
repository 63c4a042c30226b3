from scripts.release import next_version


def test_the_minor_number_grows():
    assert next_version("1.9") == "1.10"
