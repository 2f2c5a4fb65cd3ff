"""What check cells call: comparisons whose failures teach.

Every function here returns ``None`` when the check holds and raises
:class:`~interviewlab.failure.CheckFailed` when it does not; only :func:`call`, :func:`attribute`,
:func:`counted` and :func:`rng` return something to go on with. Comparisons take the
:class:`Call` that :func:`call` returned, so that a failure can say what was called.

    got = checks.call(sigmoid, z)
    checks.close(got, scipy.special.expit(z))
"""

from __future__ import annotations

import contextlib
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from interviewlab.failure import CheckFailed, name_of, show, show_call, where_in_learner_code
from interviewlab.generated import distributed_as, for_all
from interviewlab.seed import rng
from interviewlab.values import PLAIN, copied, kind, plain, same

__all__ = [
    "Call",
    "CheckFailed",
    "at_most",
    "attribute",
    "call",
    "close",
    "counted",
    "distributed_as",
    "equal",
    "finite",
    "for_all",
    "leaves_inputs",
    "raises",
    "rng",
    "same_type_and_shape",
    "same_up_to_permutation",
    "same_up_to_sign",
    "that",
]


@dataclass(frozen=True)
class Call:
    """What a call gave back (``value``), and how a learner would write the call (``text``)."""

    value: object
    text: str


def call(function: Callable, *args, **kwargs) -> Call:
    """Call learner code with copies of the plain arguments.

    Whatever it raises becomes a :class:`CheckFailed` that names the call, the error and the line.
    Warnings are not failures, and what it writes to stderr goes to stdout: nbgrader scores a cell
    with anything on stderr as 0.
    """
    text = show_call(function, args, kwargs)
    try:
        return Call(_run(function, copied(args), copied(kwargs)), text)
    except NotImplementedError:
        reason = f"{name_of(function)} is not written yet: replace `raise NotImplementedError()`."
        raise CheckFailed(reason) from None
    except CheckFailed:
        raise
    except Exception as error:
        place = where_in_learner_code(error)
        raise CheckFailed(
            f"{name_of(function)} raised {type(error).__name__}: {error}"
            + (f" ({place})" if place else ""),
            call=text,
        ) from None


def attribute(obj: object, name: str) -> Call:
    """Read ``obj.name``; a missing attribute is a failure that says which one."""
    text = f"{type(obj).__name__}.{name}"
    try:
        return Call(getattr(obj, name), text)
    except AttributeError:
        raise CheckFailed(f"{text} does not exist after this call.", call=text) from None


def close(got, expected, *, rtol: float = 1e-7, atol: float = 1e-9, hint: str | None = None):
    """Numbers or arrays agree: ``|got - expected| <= atol + rtol * |expected|``, shapes too.

    NaN agrees with NaN and an infinity with itself. dtype is not compared.
    """
    value, call_text = _opened(got)
    reference = np.asarray(_opened(expected)[0])
    numbers = _numbers(value, call_text, show(reference), hint)
    fail = _failure(call_text, numbers, reference, hint)
    if numbers.shape != reference.shape:
        raise fail(f"The shape is {numbers.shape}, not {reference.shape}.")
    agree = np.isclose(numbers, reference, rtol=rtol, atol=atol, equal_nan=True)
    if agree.all():
        return
    if numbers.ndim == 0:
        raise fail("The value is not the expected one.")
    first = tuple(int(i) for i in np.argwhere(~agree)[0])
    index = first[0] if len(first) == 1 else first
    raise fail(
        f"{int((~agree).sum())} of {numbers.size} entries differ; the first, at [{index}], "
        f"is {show(numbers[first])} and should be {show(reference[first])}."
    )


def equal(got, expected, *, hint: str | None = None):
    """The same integers, strings, booleans or containers of them; ``3`` equals ``np.int64(3)``.

    A list, a tuple and an array with the same items in the same order are equal: the type of a
    sequence is compared by :func:`same_type_and_shape`.
    """
    value, call_text = _opened(got)
    reference = _opened(expected)[0]
    if not same(plain(value), plain(reference)):
        reason = "The result is not the expected one."
        raise CheckFailed(
            reason, call=call_text, got=show(value), expected=show(reference), hint=hint
        )


def that(condition, reason: str, *, got=None, expected: str | None = None, hint: str | None = None):
    """``condition`` holds; ``reason`` is the sentence that is said when it does not.

    ``got`` may be a :class:`Call`; ``expected`` is text.
    """
    if not bool(condition):
        value, call_text = _opened(got)
        shown = None if value is None else show(value)
        raise CheckFailed(reason, call=call_text, got=shown, expected=expected, hint=hint)


def finite(got, *, hint: str | None = None):
    """No NaN and no infinity anywhere."""
    value, call_text = _opened(got)
    numbers = _numbers(value, call_text, "finite numbers", hint)
    bad = int((~np.isfinite(numbers)).sum())
    if bad:
        raise CheckFailed(
            f"{bad} of {numbers.size} values are NaN or infinite.",
            call=call_text, got=show(numbers), expected="finite numbers", hint=hint,
        )  # fmt: skip


def same_type_and_shape(got, like, *, hint: str | None = None):
    """The same kind of object: an array of the same shape, a list, a float, …

    Python and numpy scalars of one kind (float and np.float64, int and np.int64) are the same.
    """
    value, call_text = _opened(got)
    reference = _opened(like)[0]
    got_kind, wanted = kind(value), kind(reference)
    if got_kind != wanted:
        raise CheckFailed(
            f"The result is {got_kind}, not {wanted}.", call=call_text, got=show(value), hint=hint
        )


def same_up_to_sign(got, expected, *, rtol: float = 1e-6, atol: float = 1e-8, hint=None):
    """Rows agree with the expected rows, each up to its own factor -1 (a vector is one row)."""
    value, call_text = _opened(got)
    reference = np.asarray(expected, dtype=float)
    numbers = _numbers(value, call_text, show(reference), hint)
    if numbers.shape == reference.shape:
        rows, wanted = np.atleast_2d(numbers), np.atleast_2d(reference)
        signs = np.where((rows * wanted).sum(axis=-1, keepdims=True) < 0, -1.0, 1.0)
        numbers = (rows * signs).reshape(reference.shape)
    close(Call(numbers, call_text), reference, rtol=rtol, atol=atol, hint=hint)


def same_up_to_permutation(got, expected, *, hint: str | None = None):
    """Two labellings make the same groups, whatever the groups are called."""
    value, call_text = _opened(got)
    labels, wanted = np.asarray(value).tolist(), np.asarray(expected).tolist()
    pairs = set(zip(labels, wanted, strict=False))
    one_to_one = len(pairs) == len(set(labels)) == len(set(wanted))
    if len(labels) != len(wanted) or not one_to_one:
        raise CheckFailed(
            "The groups are not the expected ones, under any renaming of the labels.",
            call=call_text, got=show(value), expected=show(expected), hint=hint,
        )  # fmt: skip


def raises(exception: type[Exception], function: Callable, *args, hint=None, **kwargs):
    """The call raises ``exception`` (or a subclass of it)."""
    text = show_call(function, args, kwargs)
    expected = f"{exception.__name__} is raised"
    try:
        value = _run(function, copied(args), copied(kwargs))
    except exception as error:
        if isinstance(error, NotImplementedError) and exception is not NotImplementedError:
            raise CheckFailed(f"{name_of(function)} is not written yet.") from None
        return
    except Exception as error:
        got = f"{type(error).__name__}: {error}"
        reason = "The wrong kind of error is raised."
        raise CheckFailed(reason, call=text, got=got, expected=expected, hint=hint) from None
    reason = "No error is raised."
    raise CheckFailed(reason, call=text, got=show(value), expected=expected, hint=hint)


def leaves_inputs(function: Callable, *args, hint: str | None = None, **kwargs):
    """The call does not change its plain arguments (arrays, lists, dicts, sets)."""
    given, named = copied(args), copied(kwargs)
    call(lambda: function(*given, **named))
    before = [*args, *kwargs.values()]
    for old, new in zip(before, [*given, *named.values()], strict=True):
        if isinstance(old, PLAIN) and not same(plain(old), plain(new)):
            raise CheckFailed(
                "An argument was changed by the call.",
                call=show_call(function, args, kwargs), got=show(new), expected=show(old),
                hint=hint or "Work on a copy, or build a new array instead of writing into it.",
            )  # fmt: skip


class counted:
    """Wrap a function so that its calls are counted: ``distance = counted(distance)``."""

    def __init__(self, function: Callable):
        self._function = function
        self.__qualname__ = name_of(function)
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self._function(*args, **kwargs)


def at_most(count: int, limit: int, what: str, *, got: Call | None = None, hint=None):
    """An operation count keeps its bound, e.g. ``at_most(distance.calls, n, "distances")``."""
    if count > limit:
        raise CheckFailed(
            f"Too much work: {count} {what}, at most {limit} are needed.",
            call=got.text if got else None, hint=hint,
        )  # fmt: skip


def _run(function: Callable, args: tuple, kwargs: dict):
    with warnings.catch_warnings(), contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("ignore")
        return function(*args, **kwargs)


def _opened(got) -> tuple[object, str | None]:
    return (got.value, got.text) if isinstance(got, Call) else (got, None)


def _failure(call_text, got, expected, hint):
    shown = [show(value if value.ndim else value.item()) for value in (got, expected)]
    return lambda reason: CheckFailed(
        reason, call=call_text, got=shown[0], expected=shown[1], hint=hint
    )


def _numbers(value, call_text, expected: str, hint) -> np.ndarray:
    """``value`` as an exact float, int or complex ndarray; anything else is a failure."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            numbers = np.array(value, subok=False)
        if numbers.dtype.kind not in "fiubc":
            raise TypeError
    except (TypeError, ValueError, Warning):
        reason = "Nothing is returned." if value is None else "The result is not made of numbers."
        raise CheckFailed(
            reason, call=call_text, got=show(value), expected=expected, hint=hint
        ) from None
    return numbers
