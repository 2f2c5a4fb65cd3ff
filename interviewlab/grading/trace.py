"""What a check asked of a learner's code and what came back, as plain data that can be compared."""

from __future__ import annotations

import math
import re
from collections import deque

import numpy as np

from interviewlab.failure import CheckFailed
from interviewlab.quantities import NUMBER, quantity
from interviewlab.remote import Remote

# a check asks for what it is about, then often for much else, and ends at the answer that fails it
MAX_FIRST, MAX_LAST = 25, 25
MAX_NUMBERS = 2000  # of one answer
MAX_TEXT = 500
RTOL, ATOL = 1e-5, 1e-8

RAISE = re.compile(r"\braise\b")  # in the learner's line: the words are their own
UNWRITTEN = "NotImplementedError"


class Trace:
    """The requests of one check and their answers: the first ones and the last ones."""

    def __init__(self):
        self.clear()

    def answered(self, operation: str, value) -> None:
        self._add((operation, value, None))

    def raised(self, operation: str, error: BaseException) -> None:
        self._add((operation, None, error))

    def clear(self) -> None:
        self._first: list = []
        self._last: deque = deque(maxlen=MAX_LAST)

    def _add(self, entry: tuple) -> None:
        (self._first if len(self._first) < MAX_FIRST else self._last).append(entry)

    def as_data(self) -> list:
        """Plain data: ``[operation, value]``, or ``[operation, error, message]``, an entry."""
        return [
            [operation, type(error).__name__, _words(error)]
            if error is not None
            else [operation, as_data(value)]
            for operation, value, error in (*self._first, *self._last)
        ]


def _words(error: BaseException) -> str | None:
    """What an error says of the slip; None where its type says all and its words are anyone's."""
    own = RAISE.search(getattr(error, "learner_place", ""))
    return None if own or isinstance(error, ArithmeticError) else str(error)[:MAX_TEXT]


def as_data(value):
    """A value of the wire, of any container, as lists, numbers and texts."""
    if isinstance(value, Remote):
        return ["object", value.learner_type[:100]]
    if isinstance(value, np.ndarray) and (value.ndim == 0 or value.dtype.kind not in "fiub"):
        return as_data(value.tolist())
    if isinstance(value, np.ndarray):
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
    """A list of numbers, or of rows, is an array here: which of them came is no misconception."""
    if all(type(item) in (int, float, bool) for item in items):
        numbers = np.array(items)
        if numbers.dtype.kind in "fiub":  # no whole number beyond 64 bits
            return as_data(numbers)
    data = [as_data(item) for item in items[:MAX_NUMBERS]]
    if data and all(isinstance(each, list) and each[0] == "array" for each in data):
        shape = data[0][1]
        flat = [number for each in data for number in each[2]]
        alike = all(each[1] == shape for each in data)
        if alike and len(flat) == len(items) * math.prod(shape) <= MAX_NUMBERS:
            return ["array", [len(items), *shape], flat]
    return ["items", data]


def same(one: list, other: list) -> bool:
    """Do two traces tell the same?

    An error that a check went on after was asked for: its type is all that counts.
    """
    return agree(_wordless(one), _wordless(other))


def _wordless(trace: list) -> list:
    return [[*entry[:2], None] if len(entry) == 3 else entry for entry in trace[:-1]] + trace[-1:]


def agree(one, other) -> bool:
    """Are two pieces of trace data the same, up to rounding and the choice of a unit?"""
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        if isinstance(one, bool) or isinstance(other, bool):
            return one == other
        return (math.isnan(one) and math.isnan(other)) or math.isclose(
            one, other, rel_tol=RTOL, abs_tol=ATOL
        )
    if isinstance(one, list) and isinstance(other, list):
        alike = len(one) == len(other) and all(map(agree, one, other))
    else:
        alike = one == other
    return alike or _same_quantity(one, other)


def _same_quantity(one, other) -> bool:
    """Do both stand for one quantity, as (1.0, "TB") and "1000 GB" do?"""
    try:
        given, wanted = _number_and_unit(one), _number_and_unit(other)
        if given and wanted:
            quantity(given, *wanted, rtol=RTOL)
    except (CheckFailed, ValueError):  # another quantity, or none that is known
        return False
    return bool(given and wanted)


def _number_and_unit(data) -> tuple[float, str] | None:
    match data:
        case ["items", [int() | float() as number, str() as unit]]:
            return number, unit
        case str() if read := NUMBER.match(data):
            return float(read[2].replace(",", "")), read[1] + data[read.end() :]
    return None


def tells(trace: list) -> bool:
    """Does a trace say anything? One that ends in a missing answer says what every stub does."""
    if not trace:
        return False
    *_, last = trace
    raised = len(last) == 3
    return last[1] != UNWRITTEN if raised else last[1] is not None
