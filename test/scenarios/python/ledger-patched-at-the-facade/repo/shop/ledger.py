class Ledger:
    def __init__(self):
        self.entries = []

    def post(self, amount):
        self.entries.append(amount)
        return len(self.entries)
