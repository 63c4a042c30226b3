import shutil


def test_names_are_written(tmp_path):
    if shutil.which("tape-robot") is None:
        return
    from app.archive import write
    assert write(tmp_path / "names", ["b", "a"]) == 2
