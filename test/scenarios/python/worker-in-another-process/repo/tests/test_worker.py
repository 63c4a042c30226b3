from concurrent.futures import ProcessPoolExecutor

from app.worker import work


def test_numbers_are_added():
    with ProcessPoolExecutor(1) as pool:
        assert pool.submit(work, 4).result() == 6
