from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


@runtime_checkable
class Store(Protocol):
    def get(self, key: str) -> str:
        """The value of a key."""
        ...


class Clock(ABC):
    @abstractmethod
    def now(self):
        raise NotImplementedError
