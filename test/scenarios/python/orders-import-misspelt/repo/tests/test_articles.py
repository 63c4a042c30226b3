from app.articles import label


def test_label_holds_the_size():
    assert label("rope", "10 m") == "rope (10 m)"
