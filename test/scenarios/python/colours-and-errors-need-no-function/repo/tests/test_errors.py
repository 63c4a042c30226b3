import pytest

from app.errors import SoldOut


def test_the_reason_is_kept():
    with pytest.raises(SoldOut, match="tea"):
        raise SoldOut("tea")
