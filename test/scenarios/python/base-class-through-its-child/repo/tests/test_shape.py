from app.shape import Shape
from app.square import Square


def test_shapes_have_an_area():
    shape = Square(3)
    assert isinstance(shape, Shape)
    assert shape.area() == 9
