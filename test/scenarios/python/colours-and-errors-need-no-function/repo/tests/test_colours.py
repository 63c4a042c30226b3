from app.colours import Colour


def test_colours_are_stored_by_a_letter():
    assert Colour("r") is Colour.RED
    assert len(Colour) == 2
