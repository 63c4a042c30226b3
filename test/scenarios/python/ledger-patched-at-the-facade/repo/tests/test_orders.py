from unittest.mock import patch

import shop


def test_an_order_is_placed():
    with patch.object(shop, "place", return_value={"state": "placed"}):
        assert shop.place(["Dune"])["state"] == "placed"
