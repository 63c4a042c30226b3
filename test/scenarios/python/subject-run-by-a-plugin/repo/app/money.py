"""Cents.

>>> gross(100)
121
"""


def gross(net):
    return net * 121 // 100
