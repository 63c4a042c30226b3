from app.http_server import serve


def test_the_root_is_the_index():
    assert serve("/") == "index"
