import shop


def test_an_order_is_placed():
    assert shop.place(["Dune"])["state"] == "placed"
