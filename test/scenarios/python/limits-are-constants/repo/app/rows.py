from app.limits import MAX_ROWS


def cut(rows):
    return rows[:MAX_ROWS]
