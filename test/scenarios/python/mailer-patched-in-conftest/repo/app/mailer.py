class Mailer:
    def __init__(self, host):
        self.host = host

    def send(self, to, text):
        raise ConnectionError("no " + self.host)
