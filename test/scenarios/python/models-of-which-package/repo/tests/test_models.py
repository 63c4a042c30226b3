from unittest.mock import MagicMock


def test_models_can_be_saved():
    model = MagicMock()
    model.save.return_value = True
    assert model.save()
