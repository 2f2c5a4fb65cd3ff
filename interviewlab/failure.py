"""Why a check failed, in words that a learner can act on."""

from __future__ import annotations

import reprlib
from collections.abc import Callable

import numpy as np

MAX_SHOWN_ITEMS = 12
MAX_SHOWN_TEXT = 300


class CheckFailed(AssertionError):
    """A check did not hold.

    Attributes
    ----------
    reason : str
        One sentence: what is wrong.
    call : str or None
        What was called, written as the learner would write it.
    got, expected : str or None
        What came back and what should have, as text.
    hint : str or None
        The idea to look at again.
    """

    # With the notebook extension loaded the card says the rest, so the traceback is one line.
    card_follows = False

    def __init__(
        self,
        reason: str,
        *,
        call: str | None = None,
        got: str | None = None,
        expected: str | None = None,
        hint: str | None = None,
    ):
        super().__init__(reason)
        self.reason = reason
        self.call = call
        self.got = got
        self.expected = expected
        self.hint = hint

    def rows(self) -> list[tuple[str, str]]:
        """The (label, text) pairs that a card shows below the reason."""
        pairs = [
            ("called", self.call),
            ("got", self.got),
            ("expected", self.expected),
            ("look at", self.hint),
        ]
        return [(label, text) for label, text in pairs if text]

    def __str__(self) -> str:
        lines = [self.reason]
        for label, text in self.rows():
            indented = text.replace("\n", "\n" + " " * 12)
            lines.append(f"  {label + ':':<10}{indented}")
        return "\n".join(lines)

    def _render_traceback_(self) -> list[str]:
        """What IPython prints in place of a traceback."""
        return ["Not yet: the card below says why."] if self.card_follows else [str(self)]


class _Shown(reprlib.Repr):
    """A ``repr`` that stays short enough for a card."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = self.maxset = self.maxdict = self.maxdeque = MAX_SHOWN_ITEMS
        self.maxstring = self.maxother = MAX_SHOWN_TEXT
        self.maxlevel = 4

    def repr_ndarray(self, array: np.ndarray, level: int) -> str:
        body = np.array2string(
            array,
            precision=6,
            threshold=MAX_SHOWN_ITEMS,
            edgeitems=3,
            separator=", ",
            prefix=" " * 6,
        )
        if array.size > MAX_SHOWN_ITEMS or array.dtype.kind not in "fib":
            return f"array({body}, shape={array.shape}, dtype={array.dtype})"
        if array.dtype in (np.float64, np.int64, np.bool_):
            return f"array({body})"
        return f"array({body}, dtype={array.dtype})"

    def repr_float64(self, number: np.floating, level: int) -> str:
        return repr(float(number))

    repr_float32 = repr_float64

    def repr_int64(self, number: np.integer, level: int) -> str:
        return repr(int(number))

    repr_int32 = repr_int64

    def repr_float(self, number: float, level: int) -> str:
        return repr(number)

    def repr_function(self, function: Callable, level: int) -> str:
        return name_of(function)

    repr_type = repr_method = repr_builtin_function_or_method = repr_function

    def repr_Generator(self, generator: object, level: int) -> str:
        return "rng"


_shown = _Shown()


def show(value: object) -> str:
    """A short text of ``value``: arrays as numbers with their shape, long things cut."""
    return _shown.repr(value)


def name_of(function: object) -> str:
    """The name that a learner knows a function, class or method by."""
    name = getattr(function, "__qualname__", None) or type(function).__name__
    return name.rpartition("<locals>.")[2]


def show_call(function: object, args: tuple, kwargs: dict) -> str:
    """``f(1, array([2.]), k=3)``: a call as the learner would type it."""
    shown = [show(arg) for arg in args]
    shown += [f"{name}={show(value)}" for name, value in kwargs.items()]
    return f"{name_of(function)}({', '.join(shown)})"


def where_in_learner_code(error: BaseException) -> str:
    """Where the deepest frame that the learner wrote stands, with its line; or ''."""
    import linecache

    place = ""
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if _is_notebook_cell(code.co_filename):
            line = linecache.getline(code.co_filename, traceback.tb_lineno).strip()
            place = f"line {traceback.tb_lineno} of your cell" + (f": {line}" if line else "")
        traceback = traceback.tb_next
    return place


def _is_notebook_cell(filename: str) -> bool:
    return "ipykernel_" in filename or filename.startswith(("<ipython-input", "<cell"))
