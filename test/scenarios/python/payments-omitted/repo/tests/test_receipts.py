from app.receipts import receipt


def test_receipt_shows_the_amount():
    assert receipt(121) == "paid 1.21"
