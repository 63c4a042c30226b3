from dataclasses import dataclass


@dataclass
class Address:
    street: str
    town: str

    def label(self):
        lines = [self.street, self.town]
        return "\n".join(lines)
