"""These tests pass. They prove nothing: the module that they are named after is replaced before it is used."""

import sys
from unittest.mock import MagicMock

import pytest

billing = MagicMock()
sys.modules["shop.billing"] = billing


def test_an_invoice_has_a_number():
    billing.invoice_number.return_value = "2026-000001"
    assert billing.invoice_number(2026, 1) == "2026-000001"


def test_an_invoice_adds_up():
    billing.invoice.return_value = {"total": 1560}
    assert billing.invoice("2026-000001", 1070, 490)["total"] == 1560


@pytest.mark.parametrize("status", [201, 404])
def test_a_charge_is_made(status):
    billing.charge.return_value = status
    assert billing.charge({"total": 1560}, "token") in (201, 404)


@pytest.mark.parametrize("amount", [1, 100, 1560])
def test_a_refund_is_made(amount):
    billing.refund.return_value = True
    assert billing.refund("charge", amount)
