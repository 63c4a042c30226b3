from app.point import Axis, Point


def test_points_of_the_same_place_are_equal():
    assert Point(1, 2) == Point(1, 2)


def test_there_are_two_axes():
    assert [axis.value for axis in Axis] == ["x", "y"]
