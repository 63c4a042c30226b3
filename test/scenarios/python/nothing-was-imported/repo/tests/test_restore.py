from unittest.mock import MagicMock


def test_names_are_read():
    restore = MagicMock(return_value=["a"])
    assert restore("names") == ["a"]
