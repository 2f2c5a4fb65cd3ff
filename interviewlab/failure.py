"""Why a check failed, in words that a learner can act on."""

from __future__ import annotations

import linecache
import re
import reprlib
from collections.abc import Callable
from types import CodeType

import numpy as np

from interviewlab.headings import read_heading
from interviewlab.remote import type_name
from interviewlab.values import first_difference, plain

MAX_SHOWN_ITEMS = 12
MAX_SHOWN_TEXT = 300
MAX_IN_SENTENCE = 60


Text = str | Callable[[], str] | None


def written(text: Text) -> str | None:
    """The text itself, where a function that makes it was given."""
    return text() if callable(text) else text


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

    Each of the three texts may be given as a function that makes it: to write out an array takes
    longer than to compare it, so it is done for failures only.
    """

    # With the notebook extension loaded the card says the rest, so the traceback is one line.
    card_follows = False

    def __init__(
        self,
        reason: str,
        *,
        call: Text = None,
        got: Text = None,
        expected: Text = None,
        hint: str | None = None,
    ):
        super().__init__(reason)
        self.reason = reason
        self.call, self.got, self.expected = map(written, (call, got, expected))
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

    def repr1(self, value: object, level: int) -> str:
        if isinstance(value, np.generic):  # np.float64(0.5) reads as 0.5
            value = value.item()
        if callable(value) and hasattr(value, "__qualname__"):
            return name_of(value)
        return super().repr1(value, level)

    def repr_ndarray(self, array: np.ndarray, level: int) -> str:
        body = np.array2string(
            array,
            precision=6,
            threshold=MAX_SHOWN_ITEMS,
            edgeitems=3,
            separator=", ",
            prefix=" " * 6,
        )
        summarised = array.size > MAX_SHOWN_ITEMS or (array.size == 0 and array.ndim > 1)
        if summarised or array.dtype.kind not in "fib":
            return f"array({body}, shape={array.shape}, dtype={array.dtype})"
        if array.dtype in (np.float64, np.int64, np.bool_):
            return f"array({body})"
        return f"array({body}, dtype={array.dtype})"

    def repr_float(self, number: float, level: int) -> str:
        return repr(number)

    def repr_Generator(self, generator: object, level: int) -> str:
        return "rng"


_shown = _Shown()


def show(value: object) -> str:
    """A short text of ``value``: arrays as numbers with their shape, long things cut.

    Addresses are left out, so that the same failure always reads the same.
    """
    text = re.sub(r" at 0x[0-9a-f]+", "", _shown.repr(value))
    if len(text) <= 2 * MAX_SHOWN_TEXT:
        return text
    return f"{text[:MAX_SHOWN_TEXT]} ... {text[-MAX_SHOWN_TEXT // 2 :]}"


def difference(value: object, expected: object) -> str:
    """One sentence: what is wrong with a ``value`` that does not agree with ``expected``."""
    if value is None:
        return "Nothing is returned."
    try:
        place, got, wanted = first_difference(plain(value), plain(expected))
    except RecursionError:  # a list that holds itself
        place, got, wanted = "", None, None
    at = f" at {place}" if place else ""
    if isinstance(got, tuple) and isinstance(wanted, tuple):
        return f"The length{at} is {len(got)}, not {len(wanted)}."
    for kind in (dict, frozenset):
        if isinstance(got, kind) and isinstance(wanted, kind):
            missing = [key for key in wanted if key not in got]
            extra = [key for key in got if key not in wanted]
            word = "is missing" if missing else "should not be there"
            return f"{min(map(show, missing or extra))} {word}{at}."
    texts = show(got), show(wanted)
    if place and max(map(len, texts)) <= MAX_IN_SENTENCE:
        return f"The first difference is{at}: it is {texts[0]} and should be {texts[1]}."
    return f"The first difference is{at}." if place else "The result is not the expected one."


def name_of(function: object) -> str:
    """The name that a learner knows a function, class or method by."""
    name = getattr(function, "__qualname__", None) or type_name(function)
    return name.rpartition("<locals>.")[2]


def show_call(function: object, args: tuple, kwargs: dict) -> str:
    """``f(1, array([2.]), k=3)``: a call as the learner would type it."""
    shown = [show(arg) for arg in args]
    shown += [f"{name}={show(value)}" for name, value in kwargs.items()]
    return f"{name_of(function)}({', '.join(shown)})"


def error_text(error: BaseException) -> str:
    """``ValueError: what it says``; the bare name where it says nothing."""
    text = str(error)
    return type(error).__name__ + (f": {text}" if text else "")


def where_in_learner_code(error: BaseException) -> str:
    """Where the deepest frame in the notebook's cells stands, with its line; or ''.

    It names the function, which may be one that the notebook gives. Frames of check cells don't
    count: a failure never shows a line of a hidden check.
    """
    place = getattr(error, "learner_place", "")  # it happened in another process
    for code, number in _frames(error):
        if _is_learner_cell(code.co_filename):
            line = linecache.getline(code.co_filename, number).strip()
            name = _function_of(code)
            place = f"in {name}, line {number} of its cell" if name else f"line {number} of a cell"
            place += f": {line}" if line else ""
    return place


def name_of_stub(error: NotImplementedError, function: object) -> str:
    """What is not written yet: the learner's function that raised, which ``function`` may call."""
    if hasattr(error, "learner_stub"):  # it was raised in another process
        return error.learner_stub or name_of(function)
    *_, (code, _) = _frames(error)
    if _is_learner_cell(code.co_filename) and not code.co_qualname.endswith(">"):
        return _function_of(code).removesuffix(".__init__")
    return name_of(function)


def _function_of(code: CodeType) -> str:
    """The function or method that ``code`` belongs to, as it is written; '' at a cell's top."""
    name = code.co_qualname
    while name.endswith(">"):  # a lambda or a comprehension in it
        name = name.rpartition(".<locals>.")[0]
    return name.rpartition("<locals>.")[2]


def _frames(error: BaseException):
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame.f_code, traceback.tb_lineno
        traceback = traceback.tb_next


def _is_learner_cell(filename: str) -> bool:
    in_notebook = "ipykernel_" in filename or filename.startswith(("<ipython-input", "<cell"))
    return in_notebook and read_heading(linecache.getline(filename, 1)) is None
