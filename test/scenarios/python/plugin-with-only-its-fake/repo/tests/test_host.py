from app.host import start


class Ready:
    def setup(self):
        return True


def test_the_host_sets_up():
    assert start(Ready())
