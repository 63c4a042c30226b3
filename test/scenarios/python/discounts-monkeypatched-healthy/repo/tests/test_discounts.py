from app import discounts


def test_dear_things_are_discounted(monkeypatch):
    monkeypatch.setattr("app.discounts.LIMIT", 100)
    assert discounts.discount(200) == 20


def test_cents_are_rounded():
    assert discounts.rounded(12) == 10
