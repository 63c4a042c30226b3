def left(had, sold):
    return max(had - sold, 0)
