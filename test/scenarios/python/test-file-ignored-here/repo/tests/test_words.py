from app.words import count


def test_words_are_counted():
    assert count("one two") == 2
