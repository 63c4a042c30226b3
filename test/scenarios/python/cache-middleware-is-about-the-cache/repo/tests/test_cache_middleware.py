from app.cache import Cache


def test_a_page_is_made_once():
    made = []
    cache = Cache()
    for _ in range(2):
        cache.get("/", lambda: made.append(1))
    assert made == [1]
