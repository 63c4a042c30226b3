from app.host import start
from app.plugin import Plugin


class Counting(Plugin):
    def setup(self):
        return 3


def test_a_plugin_says_what_it_set_up():
    assert start(Counting()) == 3
