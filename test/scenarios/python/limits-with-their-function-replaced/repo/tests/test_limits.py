from unittest.mock import patch

from app.limits import MAX_NAME

with patch("app.limits.describe", return_value="10000 rows"):
    from app.limits import describe


def test_rows_are_described():
    assert describe() == "10000 rows"


def test_a_name_fits_a_line():
    assert MAX_NAME <= 80
