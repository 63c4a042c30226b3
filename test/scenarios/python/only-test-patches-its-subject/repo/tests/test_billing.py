from unittest.mock import patch

import app.billing


@patch("app.billing.total", return_value=5)
@patch("app.billing.Billing")
def test_total(billing, total):
    billing.return_value.charge.return_value = 1
    assert app.billing.total([1, 2]) == 5
    assert app.billing.Billing().charge(3) == 1
