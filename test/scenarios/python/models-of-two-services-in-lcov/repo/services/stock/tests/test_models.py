from app.models import Shelf


def test_a_shelf_of_nothing_is_empty():
    assert Shelf(0).is_empty()
