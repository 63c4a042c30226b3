from app import cli


def test_it_can_be_called():
    assert cli.main
