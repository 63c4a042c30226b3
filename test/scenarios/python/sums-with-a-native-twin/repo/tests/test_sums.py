from app.sums import total


def test_numbers_are_added():
    assert total([1, 2, 3]) == 6
