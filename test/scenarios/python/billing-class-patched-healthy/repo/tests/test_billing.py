from unittest.mock import patch

from app import billing


def test_total_holds_the_tax():
    assert billing.Billing("acme").total([100]) == 121


@patch("app.billing.vat", return_value=0)
def test_total_without_tax(vat):
    assert billing.Billing("acme").total([100]) == 100
    vat.assert_called_once_with(100)
