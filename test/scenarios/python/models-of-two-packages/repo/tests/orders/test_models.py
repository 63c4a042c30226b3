from app.orders.models import Order


def test_label_holds_the_number():
    assert Order("7").label() == "order 7"
