from app.mailer import Mailer


def place(customer, articles):
    Mailer("mail.example").send(customer, f"{len(articles)} articles")
    return {"customer": customer, "articles": articles}
