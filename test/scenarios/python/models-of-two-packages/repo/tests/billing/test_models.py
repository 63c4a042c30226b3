from unittest import mock

from app.billing import models


@mock.patch("app.billing.models.Invoice")
def test_settling_closes(invoice):
    invoice.return_value.settle.return_value.open = False
    assert models.Invoice("1").settle().open is False
