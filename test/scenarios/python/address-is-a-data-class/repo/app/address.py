from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    street: str
    town: str

    def label(self):
        lines = [self.street, self.town]
        return "\n".join(lines)
