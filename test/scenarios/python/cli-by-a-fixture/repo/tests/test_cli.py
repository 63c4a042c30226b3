def test_it_greets(greet):
    assert greet("Ada") == "hello Ada\n"
