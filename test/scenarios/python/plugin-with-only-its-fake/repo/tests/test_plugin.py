from app.plugin import Plugin


class FakePlugin(Plugin):
    def setup(self):
        return 3


def test_a_plugin_says_what_it_set_up():
    assert FakePlugin().setup() == 3
