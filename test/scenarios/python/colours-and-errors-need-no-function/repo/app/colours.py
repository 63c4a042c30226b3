from enum import Enum


class Colour(Enum):
    RED = "r"
    BLUE = "b"

    def label(self):
        name = self.name
        return name.lower()
