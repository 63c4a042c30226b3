import pytest

charts = pytest.importorskip("app.charts")


def test_bars_are_drawn():
    assert charts.bar(1) == "#"
