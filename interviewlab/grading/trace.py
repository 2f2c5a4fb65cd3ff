"""What a check asked of a learner's code and what came back, as plain data that can be compared."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from interviewlab.remote import Remote

MAX_ENTRIES = 50  # the last ones: a check ends at the answer that fails it
MAX_NUMBERS = 2000  # of one answer
MAX_TEXT = 500
RTOL, ATOL = 1e-5, 1e-8

UNWRITTEN = "NotImplementedError"


class Trace:
    """The requests of one check and their answers, the last ``MAX_ENTRIES`` of them."""

    def __init__(self):
        self._entries: deque = deque(maxlen=MAX_ENTRIES)

    def answered(self, operation: str, value) -> None:
        self._entries.append((operation, value, None))

    def raised(self, operation: str, error: BaseException) -> None:
        self._entries.append((operation, None, error))

    def clear(self) -> None:
        self._entries.clear()

    def as_data(self) -> list:
        """Plain data: ``[operation, value]``, or ``[operation, error, message]``, an entry."""
        return [
            [operation, type(error).__name__, str(error)[:MAX_TEXT]]
            if error is not None
            else [operation, as_data(value)]
            for operation, value, error in self._entries
        ]


def as_data(value):
    """A value of the wire, of any container, as lists, numbers and texts."""
    if isinstance(value, Remote):
        return ["object", value.learner_type[:100]]
    if isinstance(value, np.ndarray) and value.dtype.kind in "fiub":
        flat = value.ravel()
        if flat.size > MAX_NUMBERS:
            flat = flat[:: -(-flat.size // MAX_NUMBERS)]
        return ["array", list(value.shape), flat.astype(float).tolist()]
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value[:MAX_TEXT] if isinstance(value, str) else value
    if isinstance(value, (int, float)):
        return float(value) if abs(value) < 1e300 else repr(value)
    if isinstance(value, (list, tuple)):
        return _sequence(list(value))
    if isinstance(value, (set, frozenset)):
        return ["set", sorted(map(repr, value))[:MAX_NUMBERS]]
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=repr)[:MAX_NUMBERS]
        return ["dict", [[as_data(key), as_data(item)] for key, item in pairs]]
    return ["other", type(value).__name__, repr(value)[:MAX_TEXT]]


def _sequence(items: list):
    """A list of numbers is an array here: which of the two came back is no misconception."""
    if items and all(type(item) in (int, float) for item in items):
        return as_data(np.array(items, dtype=float))
    return ["items", [as_data(item) for item in items[:MAX_NUMBERS]]]


def agree(one, other) -> bool:
    """Are two pieces of trace data the same, up to rounding?"""
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        if isinstance(one, bool) or isinstance(other, bool):
            return one == other
        return (math.isnan(one) and math.isnan(other)) or math.isclose(
            one, other, rel_tol=RTOL, abs_tol=ATOL
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(agree, one, other))
    return one == other


def tells(trace: list) -> bool:
    """Does a trace say anything? One that ends in a missing answer says what every stub does."""
    if not trace:
        return False
    *_, last = trace
    raised = len(last) == 3
    return last[1] != UNWRITTEN if raised else last[1] is not None
