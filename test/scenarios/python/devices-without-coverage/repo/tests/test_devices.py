from app.devices import NULL, is_null, size


def test_the_null_device_is_empty():
    assert size(NULL) == 0
    assert is_null(NULL)
