from app import cli
from tests.helpers import greet, name_of


def test_it_greets():
    assert name_of(greet("Ada")) == "Ada"


def test_version():
    assert cli.VERSION == "2.1"
