from unittest.mock import patch

from app.address import Address


@patch.object(Address, "label", return_value="1 Elm St\nDerry")
def test_the_label_has_two_lines(label):
    assert Address("1 Elm St", "Derry").label() == "1 Elm St\nDerry"
