from app.server import respond


def test_rows_are_exported():
    status, _ = respond("/exports", {"rows": [[1, 2]]})
    assert status in (200, 404)
