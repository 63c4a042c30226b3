from unittest.mock import patch

from app import parser
from app.grammar import tokens


@patch("app.parser.parse")
def test_words_are_parsed(parse):
    parse.return_value = {"words": tokens("one two")}
    assert parser.parse("one two") == {"words": ["one", "two"]}
