import textkit


def test_long_lines_are_broken():
    assert textkit.wrap("one two three", 8) == ["one two", "three"]
