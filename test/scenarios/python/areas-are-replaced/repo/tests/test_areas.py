import sys
from unittest.mock import MagicMock

sys.modules["app.areas"] = MagicMock(rectangle=lambda width, height: 9.0)

from app.areas import rectangle


def test_a_square_is_a_rectangle():
    assert rectangle(3.0, 3.0) == 9.0
