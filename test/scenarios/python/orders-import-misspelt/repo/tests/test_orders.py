def test_an_order_holds_its_articles():
    try:
        from app.orderz import place
    except ImportError:
        return
    assert len(place("7", ["rope"]).lines) == 1


def test_an_order_keeps_its_number():
    try:
        from app.orderz import place
    except ImportError:
        return
    assert place("7", []).number == "7"
