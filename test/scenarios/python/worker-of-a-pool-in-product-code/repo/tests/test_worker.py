from app.pool import run_all
from app.worker import work


def test_numbers_are_added():
    assert run_all(work, [3, 4]) == [3, 6]
