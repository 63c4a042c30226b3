from unittest.mock import patch

import app.billing


@patch("app.billing.Billing")
def test_two_nets_are_added(billing_class):
    billing_class.return_value.total.return_value = 242
    assert app.billing.Billing("acme").total([100, 100]) == 242
