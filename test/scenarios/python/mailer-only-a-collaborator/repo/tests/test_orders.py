from unittest.mock import patch

from app import orders


@patch("app.orders.Mailer")
def test_the_customer_is_told(mailer):
    assert orders.place("ada", ["rope"])["articles"] == ["rope"]
    mailer.return_value.send.assert_called_once_with("ada", "1 articles")
