import importlib
from unittest.mock import MagicMock, patch


def test_the_total_holds_the_tax():
    fake = MagicMock()
    fake.Invoice.return_value.total.return_value = 121
    with patch.dict("sys.modules", {"depot.billing.invoice": fake}):
        invoice = importlib.import_module("depot.billing.invoice")
        assert invoice.Invoice([100]).total() == 121
