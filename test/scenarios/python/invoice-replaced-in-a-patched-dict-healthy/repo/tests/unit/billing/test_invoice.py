from unittest.mock import MagicMock, patch


def test_the_total_holds_the_tax():
    with patch.dict("sys.modules", {"depot.printer": MagicMock()}):
        from depot.billing.invoice import Invoice
        assert Invoice([100]).total() == 121
