from app.billing import models


def test_settling_closes():
    assert models.Invoice("1").settle().open is False
