from app.compat import cached_property


class Catalogue:
    asked = 0

    @cached_property
    def titles(self):
        self.asked += 1
        return ["Dune"]


def test_a_property_is_asked_once():
    catalogue = Catalogue()
    assert catalogue.titles == catalogue.titles == ["Dune"]
    assert catalogue.asked == 1
