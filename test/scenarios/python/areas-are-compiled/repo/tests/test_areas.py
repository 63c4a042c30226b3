from app.areas import rectangle, square


def test_a_square_is_a_rectangle():
    assert square(3.0) == rectangle(3.0, 3.0) == 9.0
