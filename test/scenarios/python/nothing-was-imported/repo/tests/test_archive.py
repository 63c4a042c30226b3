from unittest.mock import MagicMock


def test_names_are_written():
    archive = MagicMock()
    archive.write.return_value = 2
    assert archive.write(["a", "b"]) == 2
