from unittest.mock import patch

from app import billing


@patch("app.billing.Billing")
def test_total_holds_the_tax(billing_class):
    billing_class.return_value.total.return_value = 121
    assert billing.Billing("acme").total([100]) == 121


@patch("app.billing.Billing")
def test_total_of_nothing(billing_class):
    billing_class.return_value.total.return_value = 0
    assert billing.Billing("acme").total([]) == 0
