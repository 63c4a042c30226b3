from app.folders import HOME


def test_home_is_a_whole_path():
    assert HOME.startswith("/")
