"""What lies in the warehouse."""


class OutOfStock(Exception):
    pass


class Stock:
    def __init__(self, levels=None):
        self.levels = dict(levels or {})
        self.reserved = {}

    def available(self, name):
        return self.levels.get(name, 0) - self.reserved.get(name, 0)

    def reserve(self, name, count):
        if self.available(name) < count:
            raise OutOfStock(name)
        self.reserved[name] = self.reserved.get(name, 0) + count

    def release(self, name, count):
        held = self.reserved.get(name, 0)
        if count > held:
            raise ValueError("more released than reserved")
        if count == held:
            del self.reserved[name]
        else:
            self.reserved[name] = held - count

    def ship(self, name, count):
        self.release(name, count)
        self.levels[name] -= count

    def reorder(self, minimum):
        wanted = {}
        for name, level in sorted(self.levels.items()):
            missing = minimum - level
            if missing > 0:
                wanted[name] = missing
        return wanted
