from unittest.mock import patch

import pytest


@pytest.fixture
def mailer_class():
    with patch("app.mailer.Mailer") as replaced:
        yield replaced
