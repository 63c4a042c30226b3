"""Invoices and payments."""

import json
import urllib.request

PROVIDER = "https://payments.example/charges"


class PaymentFailed(Exception):
    pass


def invoice_number(year, sequence):
    return f"{year}-{sequence:06d}"


def invoice(number, cart_total, shipping):
    lines = [("goods", cart_total), ("shipping", shipping)]
    return {"number": number, "lines": lines, "total": sum(amount for _, amount in lines)}


def charge(invoice, token):
    body = json.dumps({"amount": invoice["total"], "reference": invoice["number"], "token": token}).encode()
    request = urllib.request.Request(PROVIDER, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as reply:
        if reply.status != 201:
            raise PaymentFailed(reply.status)
        return json.load(reply)["id"]


def refund(charge_id, amount):
    if amount <= 0:
        raise ValueError("a refund is positive")
    body = json.dumps({"amount": amount}).encode()
    request = urllib.request.Request(f"{PROVIDER}/{charge_id}/refunds", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as reply:
        return reply.status == 201
