import sys

if sys.version_info >= (3, 8):
    from functools import cached_property
else:

    class cached_property:
        def __init__(self, function):
            self.function = function

        def __get__(self, owner, kind):
            value = self.function(owner)
            owner.__dict__[self.function.__name__] = value
            return value
