from app import mailer


def test_a_text_is_sent(mailer_class):
    mailer.Mailer("mail.example").send("ada", "hello")
    mailer_class.return_value.send.assert_called_once_with("ada", "hello")
