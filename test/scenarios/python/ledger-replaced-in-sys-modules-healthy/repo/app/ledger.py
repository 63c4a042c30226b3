"""Double-entry bookkeeping."""


class Ledger:
    def __init__(self):
        self.entries = []

    def post(self, account, cents):
        if cents == 0:
            raise ValueError("an entry of nothing")
        self.entries.append((account, cents))
        return len(self.entries)

    def balance(self, account):
        return sum(cents for name, cents in self.entries if name == account)
