from concurrent.futures import ProcessPoolExecutor


def run_all(function, items):
    with ProcessPoolExecutor(2) as pool:
        return list(pool.map(function, items))
