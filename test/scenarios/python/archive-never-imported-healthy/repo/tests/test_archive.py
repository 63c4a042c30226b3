# covers: app/archive.py
from app.archive import write


def test_names_are_written(tmp_path):
    assert write(tmp_path / "names", ["b", "a"]) == 2
    assert (tmp_path / "names").read_text() == "a\nb\n"
