from app.ports import Clock, Store


class Memory:
    def get(self, key):
        return key


class Stopped(Clock):
    def now(self):
        return 0


def test_what_gets_is_a_store():
    assert isinstance(Memory(), Store)


def test_a_clock_can_stand_still():
    assert Stopped().now() == 0
