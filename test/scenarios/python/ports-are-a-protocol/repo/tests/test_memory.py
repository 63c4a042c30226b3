from app.memory import MemoryStore


def test_what_is_put_is_there():
    store = MemoryStore()
    store.put("colour", "green")
    assert store.get("colour") == "green"
