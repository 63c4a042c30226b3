import pytest

from shop.pricing import bulk_price, discounted, gross


@pytest.mark.parametrize("category, expected", [("books", 1070), ("toys", 1190), ("unknown", 1190)])
def test_gross_adds_the_tax_of_the_category(category, expected):
    assert gross(1000, category) == expected


def test_gross_refuses_a_negative_price():
    with pytest.raises(ValueError):
        gross(-1, "books")


def test_discount_is_taken_off():
    assert discounted(1000, 15) == 850


@pytest.mark.parametrize("percent", [-1, 101])
def test_discount_lies_between_0_and_100(percent):
    with pytest.raises(ValueError):
        discounted(1000, percent)


@pytest.mark.parametrize("count, expected", [(9, 900), (10, 950), (100, 8800)])
def test_bulk_price(count, expected):
    assert bulk_price(100, count) == expected
