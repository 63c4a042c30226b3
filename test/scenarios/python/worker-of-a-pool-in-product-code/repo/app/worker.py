def work(number):
    total = 0
    for part in range(number):
        total += part
    return total
