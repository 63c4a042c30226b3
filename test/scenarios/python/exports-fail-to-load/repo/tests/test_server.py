from app.server import respond


def test_the_front_page_is_there():
    assert respond("/", {}) == (200, "welcome")


def test_other_paths_are_not():
    assert respond("/nowhere", {}) == (404, "")
