import pytest

from shop.cart import Cart


def test_total_of_an_empty_cart_is_nothing():
    assert Cart().total() == 0
    assert Cart().is_empty()


def test_total_adds_tax():
    cart = Cart()
    cart.add("atlas", 1000, "books")
    cart.add("kite", 1000, "toys", count=2)
    assert cart.total() == 1070 + 2380


def test_adding_the_same_again_counts_up():
    cart = Cart()
    cart.add("atlas", 1000, "books")
    cart.add("atlas", 1000, "books", count=2)
    assert cart.items["atlas"] == (1000, "books", 3)


def test_nothing_can_be_added_less_than_once():
    with pytest.raises(ValueError):
        Cart().add("atlas", 1000, "books", count=0)


def test_removing():
    cart = Cart()
    cart.add("atlas", 1000, "books")
    cart.remove("atlas")
    assert cart.is_empty()
    with pytest.raises(KeyError):
        cart.remove("atlas")
