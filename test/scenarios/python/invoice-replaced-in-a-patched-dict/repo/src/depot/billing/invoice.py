class Invoice:
    def __init__(self, nets):
        self.nets = nets

    def total(self):
        return sum(self.nets) * 121 // 100
