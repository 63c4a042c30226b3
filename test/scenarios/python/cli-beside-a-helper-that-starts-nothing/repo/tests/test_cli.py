from app import cli
from tests.helpers import name_of


def test_it_greets():
    """We need not start it for that."""
    assert cli.main
    assert name_of("hello Ada") == "Ada"
