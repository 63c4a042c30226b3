from unittest.mock import patch

import app.billing


@patch("app.billing.Billing")
def test_total(billing):
    billing.return_value.charge.return_value = 1
    assert app.billing.total([1, 2]) == 3
    assert app.billing.Billing().charge(3) == 1
