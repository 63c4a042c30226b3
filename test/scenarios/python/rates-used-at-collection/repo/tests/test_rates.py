import pytest

from app.rates import bands


@pytest.mark.parametrize("limit, percent", bands())
def test_low_bands_are_below_twenty(limit, percent):
    assert limit >= 0
    assert percent < 20
