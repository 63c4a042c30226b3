# covers: app/archive.py


class FakeArchive:
    def __init__(self):
        self.names = []

    def write(self, names):
        self.names.extend(names)
        return len(names)


def test_names_are_written():
    archive = FakeArchive()
    assert archive.write(["a", "b"]) == 2
    assert archive.names == ["a", "b"]
