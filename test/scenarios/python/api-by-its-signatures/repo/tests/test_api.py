import inspect

import pytest

import app.api as api


def test_parameters_keep_their_names():
    assert list(inspect.signature(api.quote).parameters) == ["cents", "quantity"]


def test_quantity_is_one_unless_it_is_said():
    assert inspect.signature(api.quote).parameters["quantity"].default == 1


@pytest.mark.parametrize("name", ["quote", "refund"])
def test_all_is_documented(name):
    assert getattr(api, name).__doc__
