from app.address import Address


def test_addresses_are_equal_by_their_parts():
    assert Address("1 Elm St", "Derry") == Address("1 Elm St", "Derry")


def test_the_town_is_kept():
    assert Address("1 Elm St", "Derry").town == "Derry"
