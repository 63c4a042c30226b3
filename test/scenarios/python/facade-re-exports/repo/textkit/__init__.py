"""Texts in narrow columns."""

from textkit._wrap import wrap

__all__ = ["wrap"]


def __getattr__(name):
    raise AttributeError("textkit has no " + name)
