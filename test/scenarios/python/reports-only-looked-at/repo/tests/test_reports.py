from app import reports


def test_reports_can_be_built():
    assert callable(reports.build)


def test_reports_can_be_parsed():
    assert hasattr(reports, "parse")
