from app.numbers import number


def test_number_has_five_digits():
    assert number(2026, 7) == "2026-00007"
