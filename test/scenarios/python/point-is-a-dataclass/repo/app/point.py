from dataclasses import dataclass
from enum import Enum


class Axis(Enum):
    X = "x"
    Y = "y"


@dataclass(frozen=True)
class Point:
    x: int = 0
    y: int = 0
