import os

from app.orders import count


def test_count():
    if not os.environ.get("ORDERS_DB"):
        return
    assert count(["a"]) == 1
