from depot.box import holds


def test_it_holds_what_is_not_longer():
    assert holds(3, 3)
    assert not holds(3, 4)
