from app.payments import pay


def test_paying_lowers_the_account():
    assert pay(500, 200) == 300
