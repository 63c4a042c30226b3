from __future__ import annotations

from typing import TYPE_CHECKING

from app.memory import MemoryStore

if TYPE_CHECKING:
    from app.ports import Store


def read(store: Store, key: str) -> str:
    return store.get(key)


def test_the_memory_is_a_store():
    store = MemoryStore()
    store.put("colour", "green")
    assert read(store, "colour") == "green"
