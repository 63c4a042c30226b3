FLAGS = {"fast": True}

def is_on(name): return FLAGS.get(name, False)

double = lambda number: 2 * number
