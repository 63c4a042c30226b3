def total(nets):
    return sum(nets) * 121 // 100
