from app.encodings import to_text


def test_bytes_become_text():
    assert to_text("caf\xe9") == u"caf\xe9"
