from shop.labels import label


def test_labels_are_loud():
    assert label("Dune") == "DUNE"
