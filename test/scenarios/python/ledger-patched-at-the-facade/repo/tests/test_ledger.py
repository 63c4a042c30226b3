from unittest.mock import patch

import shop


@patch("shop.Ledger")
def test_an_amount_is_posted(Ledger):
    Ledger.return_value.post.return_value = 1
    assert shop.Ledger().post(5) == 1
