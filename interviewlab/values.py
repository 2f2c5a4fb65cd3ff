"""Plain values: the data that passes between checks and learner code, copied and compared."""

from __future__ import annotations

import copy
import math

import numpy as np

PLAIN = (np.ndarray, list, tuple, dict, set)


def copied(values):
    """The same arguments, plain data copied: learner code can't spoil a check's own values."""
    if isinstance(values, dict):
        return {name: _copied_one(value) for name, value in values.items()}
    return tuple(_copied_one(value) for value in values)


def _copied_one(value):
    """A copy of plain data and of random generators; functions and streams stay themselves."""
    if isinstance(value, np.ndarray):
        return value.copy(order="K")
    if isinstance(value, dict):
        return {_copied_one(key): _copied_one(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set)):
        kind = next(kind for kind in (list, tuple, set) if isinstance(value, kind))
        return kind(_copied_one(item) for item in value)
    return _copied_generator(value) if isinstance(value, np.random.Generator) else value


def _copied_generator(generator: np.random.Generator) -> np.random.Generator:
    """What ``copy.deepcopy`` gives, in a third of the time; checks do it by dozens."""
    theirs = generator.bit_generator
    ours = type(theirs)(copy.copy(theirs.seed_seq))  # a copy counts its own children
    ours.state = theirs.state
    return type(generator)(ours)


def plain(value):
    """``value`` as built-ins only: numpy scalars and arrays unpacked, every sequence a tuple."""
    if isinstance(value, (np.ndarray, np.generic)):
        return plain(value.tolist())
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return frozenset(plain(item) for item in value)
    if isinstance(value, (list, tuple)):
        return tuple(plain(item) for item in value)
    return value


def agree(a, b) -> bool:
    """Do ``a`` and ``b`` hold the same plain data, whatever their containers?"""
    try:
        return same(plain(a), plain(b))
    except RecursionError:  # a list that holds itself
        return False


def same(a, b) -> bool:
    """Equality of plain values in which NaN equals NaN; what can't be compared is not the same."""
    if isinstance(a, tuple) and isinstance(b, tuple):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, float) and isinstance(b, float) and math.isnan(a) and math.isnan(b):
        return True
    try:
        return a is b or bool(a == b)
    except Exception:  # e.g. a DataFrame, or a learner's own broken __eq__
        return False


def first_difference(a, b) -> tuple[str, object, object]:
    """Where plain values differ first, as an index such as ``[0]['x']``, and what stands there.

    The index ends where one side has no counterpart: at different lengths, keys or types.
    """
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        pairs = enumerate(zip(a, b, strict=True))
    elif isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        pairs = ((key, (a[key], b[key])) for key in a)
    else:
        return "", a, b
    index, two = next((index, two) for index, two in pairs if not same(*two))
    inside, *values = first_difference(*two)
    return f"[{index!r}]{inside}", *values


def kind(value) -> str:
    if isinstance(value, np.ndarray) and value.ndim:
        return f"an array of shape {value.shape}"
    if isinstance(value, (list, tuple)):
        return f"a {type(value).__name__} of {len(value)}"
    if isinstance(value, (np.generic, np.ndarray)):
        value = value.item()
    return "None" if value is None else f"of type {type(value).__name__}"
