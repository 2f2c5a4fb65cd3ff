"""What check cells call: comparisons whose failures teach.

Every function here returns ``None`` when the check holds and raises
:class:`~interviewlab.failure.CheckFailed` when it does not; only :func:`call`, :func:`attribute`,
:func:`counted`, :func:`reference`, :func:`rng`, :func:`source` and :func:`unpack` return something
to go on with.
Comparisons take the :class:`Call` that :func:`call` returned, so that a failure can say what was
called.

    got = checks.call(sigmoid, z)
    checks.close(got, scipy.special.expit(z))
"""

from __future__ import annotations

import contextlib
import sys
import warnings
from collections.abc import Callable
from functools import partial

import numpy as np

from interviewlab.called import Call, opened, unpack
from interviewlab.counting import at_most, counted
from interviewlab.failure import (
    CheckFailed,
    Text,
    difference,
    error_text,
    name_of,
    name_of_stub,
    show,
    show_call,
    where_in_learner_code,
)
from interviewlab.generated import distributed_as, for_all
from interviewlab.quantities import quantity, same_set
from interviewlab.reference import reference
from interviewlab.remote import Remote, in_candidate, source, type_name
from interviewlab.seed import rng
from interviewlab.values import PLAIN, agree, copied, kind, plain, same

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
    "in_candidate",
    "leaves_inputs",
    "quantity",
    "raises",
    "reference",
    "rng",
    "same_set",
    "same_type_and_shape",
    "same_up_to_permutation",
    "same_up_to_sign",
    "source",
    "that",
    "unpack",
]


ERRORS = (Exception, SystemExit)  # what learner code may raise; sys.exit() is one way to fail


def call(function: Callable, *args, **kwargs) -> Call:
    """Call learner code with copies of the plain arguments.

    Whatever it raises becomes a :class:`CheckFailed` that names the call, the error and the line.
    Warnings are not failures, and what it writes to stderr goes to stdout: nbgrader scores a cell
    with anything on stderr as 0.
    """
    text = partial(show_call, function, args, kwargs)
    return Call(_explained(function, copied(args), copied(kwargs), text), text)


def attribute(obj: object, name: str) -> Call:
    """Read ``obj.name``; a missing attribute is a failure that says which one."""
    text = f"{type_name(obj)}.{name}"
    try:
        return Call(_run(getattr, (obj, name), {}), text)
    except AttributeError:
        raise CheckFailed(f"{text} does not exist after this call.", call=text) from None
    except ERRORS as error:  # a property
        raise CheckFailed(f"{text} raised {error_text(error)}", call=text) from None


def close(got, expected, *, rtol: float = 1e-7, atol: float = 1e-9, hint: str | None = None):
    """Numbers or arrays agree: ``|got - expected| <= atol + rtol * |expected|``, shapes too.

    NaN agrees with NaN and an infinity with itself. dtype is not compared.
    """
    value, call_text = opened(got)
    wanted, wanted_text = opened(expected)
    reference = _numbers(wanted, wanted_text, "numbers", hint)
    numbers = _numbers(value, call_text, partial(show, reference), hint)
    got, expected = (
        partial(show, each if each.ndim else each.item()) for each in (numbers, reference)
    )
    fail = partial(CheckFailed, call=call_text, got=got, expected=expected, hint=hint)
    if numbers.shape != reference.shape:
        raise fail(f"The shape is {numbers.shape}, not {reference.shape}.")
    with np.errstate(all="ignore"):
        right = np.isclose(numbers, reference, rtol=rtol, atol=atol, equal_nan=True)
    if right.all():
        return
    if numbers.ndim == 0:
        raise fail("The value is not the expected one.")
    first = tuple(int(i) for i in np.argwhere(~right)[0])
    index = ", ".join(map(str, first))
    raise fail(
        f"{int((~right).sum())} of {numbers.size} entries differ; the first, at [{index}], "
        f"is {show(numbers[first])} and should be {show(reference[first])}."
    )


def equal(got, expected, *, hint: str | None = None):
    """The same integers, strings, booleans or containers of them; ``3`` equals ``np.int64(3)``.

    A list, a tuple and an array with the same items in the same order are equal: the type of a
    sequence is compared by :func:`same_type_and_shape`.
    """
    value, call_text = opened(got)
    reference = opened(expected)[0]
    if not agree(value, reference):
        reason = difference(value, reference)
        raise CheckFailed(
            reason, call=call_text, got=show(value), expected=show(reference), hint=hint
        )


def that(condition, reason: str, *, got=None, expected: str | None = None, hint: str | None = None):
    """``condition`` holds; ``reason`` is the sentence that is said when it does not.

    ``got`` may be a :class:`Call`; ``expected`` is text.
    """
    if not bool(condition):
        value, call_text = opened(got)
        shown = show(value) if isinstance(got, Call) or value is not None else None
        raise CheckFailed(reason, call=call_text, got=shown, expected=expected, hint=hint)


def finite(got, *, hint: str | None = None):
    """No NaN and no infinity anywhere."""
    value, call_text = opened(got)
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
    value, call_text = opened(got)
    reference = opened(like)[0]
    got_kind, wanted = kind(value), kind(reference)
    if got_kind != wanted:
        raise CheckFailed(
            f"The result is {got_kind}, not {wanted}.", call=call_text, got=show(value), hint=hint
        )


def same_up_to_sign(got, expected, *, rtol: float = 1e-6, atol: float = 1e-8, hint=None):
    """Rows agree with the expected rows, each up to its own factor -1 (a vector is one row)."""
    value, call_text = opened(got)
    reference = np.asarray(opened(expected)[0], dtype=float)
    numbers = _numbers(value, call_text, partial(show, reference), hint)
    if numbers.shape == reference.shape:
        rows, wanted = np.atleast_2d(numbers), np.atleast_2d(reference)
        with np.errstate(all="ignore"):
            signs = np.where((rows * wanted).sum(axis=-1, keepdims=True) < 0, -1.0, 1.0)
        numbers = (rows * signs).reshape(reference.shape)
    close(Call(numbers, call_text), reference, rtol=rtol, atol=atol, hint=hint)


def same_up_to_permutation(got, expected, *, hint: str | None = None):
    """Two labellings make the same groups, whatever the groups are called."""
    value, call_text = opened(got)
    labels, wanted = plain(value), plain(opened(expected)[0])
    shown = {"got": partial(show, value), "expected": partial(show, wanted)}
    fail = partial(CheckFailed, call=call_text, hint=hint, **shown)
    containers = (tuple, dict, frozenset)
    if not isinstance(labels, tuple) or any(isinstance(label, containers) for label in labels):
        raise fail("The result is not a flat sequence of labels.")
    if len(labels) != len(wanted):
        raise fail(f"There are {len(labels)} labels for {len(wanted)} items.")
    pairs = set(zip(labels, wanted, strict=True))
    if not len(pairs) == len(set(labels)) == len(set(wanted)):
        raise fail("The groups are not the expected ones, under any renaming of the labels.")


def raises(exception: type[Exception], function: Callable, *args, hint=None, **kwargs):
    """The call raises ``exception`` (or a subclass of it)."""
    text = partial(show_call, function, args, kwargs)
    expected = f"{exception.__name__} is raised"
    try:
        value = _run(function, copied(args), copied(kwargs))
    except ERRORS as error:
        if isinstance(error, NotImplementedError) and exception is not NotImplementedError:
            raise CheckFailed(f"{name_of_stub(error, function)} is not written yet.") from None
        if isinstance(error, exception):
            return
        reason, got = "The wrong kind of error is raised.", error_text(error)
        raise CheckFailed(reason, call=text, got=got, expected=expected, hint=hint) from None
    reason = "No error is raised."
    raise CheckFailed(reason, call=text, got=show(value), expected=expected, hint=hint)


def leaves_inputs(function: Callable, *args, hint: str | None = None, **kwargs):
    """The call does not change its plain arguments (arrays, lists, dicts, sets)."""
    given, named = copied(args), copied(kwargs)
    text = partial(show_call, function, args, kwargs)
    values = [*given, *named.values()]
    before = [plain(value) for value in values]
    if isinstance(function, Remote):  # what the call does to its arguments shows over there
        after = _explained(function.call_and_return_arguments, (given, named), {}, text, function)
        values = [*after[0], *after[1].values()]
    else:
        _explained(function, given, named, text)
    for old, value, original in zip(before, values, [*args, *kwargs.values()], strict=True):
        if isinstance(value, PLAIN) and not same(old, plain(value)):
            raise CheckFailed(
                "An argument was changed by the call.",
                call=text, got=show(value), expected=show(original),
                hint=hint or "Work on a copy, or build a new array instead of writing into it.",
            )  # fmt: skip


def _explained(function: Callable, args: tuple, kwargs: dict, text: Text, known_as=None):
    """Call learner code; what it raises becomes a failure of the call written as ``text``."""
    try:
        return _run(function, args, kwargs)
    except NotImplementedError as error:
        name = name_of_stub(error, known_as or function)
        reason = f"{name} is not written yet: replace `raise NotImplementedError()`."
        raise CheckFailed(reason) from None
    except CheckFailed:
        raise
    except ERRORS as error:
        place = where_in_learner_code(error)
        what = f"{name_of(known_as or function)} raised {error_text(error)}"
        raise CheckFailed(what + (f" ({place})" if place else ""), call=text) from None


def _run(function: Callable, args: tuple, kwargs: dict):
    with warnings.catch_warnings(), contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("ignore")
        return function(*args, **kwargs)


def _numbers(value, call_text: Text, expected: Text, hint) -> np.ndarray:
    """``value`` as an exact float, int or complex ndarray; anything else is a failure."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            numbers = np.array(value, subok=False)
        if numbers.dtype.kind not in "fiubc":
            raise TypeError
    except Exception:  # ragged, a warning, or an __array__ of the learner's that raises
        reason = "Nothing is returned." if value is None else "The result is not made of numbers."
        raise CheckFailed(
            reason, call=call_text, got=show(value), expected=expected, hint=hint
        ) from None
    return numbers
