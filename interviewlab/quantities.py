"""Answers that carry a unit, and answers that are sets: comparisons that name the slip.

Units are read by `pint <https://pint.readthedocs.io>`_, with a list of our own (``data/units.txt``)
in place of its thousand: here ``b`` is a bit (there a barn) and requests are counts. What a learner
wrote reaches pint only where it looks like a unit, because pint computes powers as they come.
"""

from __future__ import annotations

import contextlib
import functools
import math
import re
from collections.abc import Mapping
from numbers import Real
from pathlib import Path

from interviewlab.called import opened
from interviewlab.failure import CheckFailed, show
from interviewlab.values import plain

MAX_TEXT = 200
AS_IN = 'such as "12.5 GB/s" or (12.5, "GB/s")'
UNITS = Path(__file__).with_name("data") / "units.txt"
NUMBER = re.compile(
    r"\s*+(\$?+)\s*+([+-]?(?:(?:nan|inf)\b|(?:\d[\d_,]*\.?\d*|\.\d+)(?:e[+-]?\d+)?))", re.I
)
# names, each with at most one power of one digit, between signs; a 1 only as in "1/s";
# possessive, so that no text is read twice, however it goes wrong
UNIT = re.compile(
    r"(?:1(?=\s*+/))?(?>(?>[^\W\d]++|%)(?>\s*+(?:\^|\*\*)\s*+-?\d(?!\d))?|[\s*/·()])++"
)
BITS = "1 byte (B) is 8 bits (b)"
FACTORS = {  # a value that is wrong by exactly this much, and what that suggests
    8: BITS,
    60: "look at minutes",
    3600: "look at hours and seconds",
    86_400: "look at days and seconds",
    **{1000**power: "look at the prefix (k, M, G, T)" for power in (1, 2, 3, 4)},
}


def quantity(
    got,
    expected: float,
    unit: str,
    *,
    rtol: float = 0.05,
    named: Mapping[str, float] | None = None,
    hint: str | None = None,
):
    """A number with a unit agrees: ``|got - expected| <= rtol * |expected|``, after conversion.

    Parameters
    ----------
    got : Call, text or pair
        ``"12.5 GB/s"``, ``(12.5, "GB/s")`` or the :class:`~interviewlab.checks.Call` that gave it.
        Any unit of the same kind is right: 100 Gb/s is 12.5 GB/s. Requests, users and machines are
        counts, so ``QPS``, ``requests/s`` and ``1/s`` are one unit. A month is 730 hours.
    expected : float
        The right number, in ``unit``.
    rtol : float
        The half-width of the band: 0.05 accepts 5% more or less.
    named : dict, optional
        Wrong numbers in ``unit`` by what leads to them, a phrase that goes on from "This number
        comes from": ``{"the average instead of the peak": 30.0}``. 2% around each is named.
    """
    value, call = opened(got)
    wanted = _unit(unit)
    fail = functools.partial(
        CheckFailed,
        call=call,
        got=value[:MAX_TEXT] if isinstance(value, str) else functools.partial(show, value),
        expected=f"{expected:,.6g} {unit}" + (f", within {rtol:.0%}" if rtol >= 0.01 else ""),
        hint=hint,
    )
    number, text = _read(value, fail)
    try:
        given = _unit(text)
    except ValueError:
        raise fail(f"{text[:40]!r} is not a unit that is known here.") from None
    if math.isnan(number):
        raise fail("The number is NaN.")
    if given.dimensionality != wanted.dimensionality:
        kinds = f"measures {_kind(given)}; {_kind(wanted)} is asked, as in {unit!r}"
        raise fail(f"{text[:40]!r} {kinds}.")
    found = math.inf
    with contextlib.suppress(OverflowError):
        found = number * _registry().Quantity(1.0, given).to(wanted).magnitude
    if math.isinf(found):
        raise fail("The number is infinite.")
    distance = abs(found - expected)
    if distance <= rtol * abs(expected):
        return
    off = {name: abs(found - wrong) for name, wrong in (named or {}).items()}
    near = [name for name in off if off[name] <= min(0.02 * abs(named[name]), distance)]
    if near:
        raise fail(f"This number comes from {min(near, key=off.get)}.")
    if found * expected < 0:
        raise fail(f"The number is {'negative' if found < 0 else 'positive'}: the sign is wrong.")
    bits_for_bytes = "bit" in str(given) and "byte" in str(wanted)
    if bits_for_bytes and abs(8 * found - expected) <= 0.005 * abs(expected):
        raise fail(f"The number would be right in bytes, but b stands for bits: {BITS}.")
    raise fail(_how_far(found, expected, rtol))


def same_set(got, expected, *, what: str = "items", hint: str | None = None):
    """A set, list, tuple or array holds the expected items; order and repetition don't matter.

    ``what`` is what the items are, in the plural: "causes".
    """
    value, call = opened(got)
    given, wanted = plain(value), frozenset(plain(list(expected)))
    fail = functools.partial(CheckFailed, call=call, got=functools.partial(show, value), hint=hint)
    if not isinstance(given, (tuple, frozenset)):
        returned = "Nothing is returned" if value is None else "The result is not a set or a list"
        raise fail(f"{returned}: a set of {what} is expected.")
    try:
        given = frozenset(given)
    except TypeError:  # a dict in it, say
        raise fail(f"The result holds something that can't be one of the {what}.") from None
    off = {"missing": wanted - given, "too many": given - wanted}
    wrong = [f"{len(s)} {how} ({', '.join(sorted(map(show, s)))})" for how, s in off.items() if s]
    if wrong:
        raise fail(f"These are not the right {what}: {' and '.join(wrong)}.")


def _read(value, fail) -> tuple[float, str]:
    """The number and the text of the unit that an answer holds; a failure if it holds no two."""
    number, text = value, ""
    if value is None:
        raise fail("Nothing is returned.")
    if isinstance(value, str):
        if len(value) > MAX_TEXT:
            raise fail(f"The text has more than {MAX_TEXT} characters: give a number and a unit.")
        read = NUMBER.match(value)
        if not read:
            raise fail(f"The text does not begin with a number: write one and a unit, {AS_IN}.")
        number = read[2].replace("_", "")
        if "," in number and not re.match(r"[+-]?\d{1,3}(,\d{3})+(?![\d,])", number):
            raise fail("The comma is unclear: write 12.5 with a point, and 12500 or 12,500.")
        number, text = number.replace(",", ""), value[read.end() :].strip()
        text = f"USD {text}" if read[1] else text
    elif isinstance(value, (tuple, list)) and len(value) == 2:
        number, text = plain(value[0]), value[1]
        if isinstance(number, bool) or not isinstance(number, Real) or not isinstance(text, str):
            raise fail('The pair is not a number and the text of a unit, as in (12.5, "GB/s").')
    elif not isinstance(plain(value), Real):
        raise fail(f"The result is not a number with a unit, {AS_IN}.")
    if not text.strip():
        raise fail(f"The number has no unit: return a text or a pair, {AS_IN}.")
    with contextlib.suppress(OverflowError):  # an int beyond the range of float
        return float(number), text.strip()
    return math.inf, text.strip()


def _how_far(found: float, expected: float, rtol: float) -> str:
    """How a wrong value differs from the right one, in a sentence."""
    large = abs(found) > abs(expected)
    ratio = abs(found / expected if large else expected / found) if found and expected else 0.0
    for factor, suggestion in FACTORS.items():
        if math.isclose(ratio, factor, rel_tol=0.005):
            side = "large" if large else "small"
            return f"The value is {factor:,} times too {side}: {suggestion}."
    if not ratio or ratio >= 10:
        return "The value is not the expected one."
    percent, side = 100 * abs(found / expected - 1), "above" if large else "below"
    band = f"; within {rtol:.0%} is right" if rtol >= 0.01 else ""
    return f"The value is {percent:.3g}% {side} the right one{band}."


@functools.cache
def _registry():
    import pint  # loaded by the first check that needs it

    return pint.UnitRegistry(UNITS)


@functools.lru_cache(maxsize=1000)
def _unit(text: str):
    """The pint unit that ``text`` names; ValueError if it names none."""
    text = ("1" + text if text.startswith("/") else text).replace("$", "USD").replace("·", "*")
    for each in (text, re.sub(r"[^\W\d]{4,}", lambda name: name[0].lower(), text)):
        if len(text) <= MAX_TEXT and UNIT.fullmatch(each):
            try:
                return _registry().parse_units(each)
            except Exception:  # pint raises many kinds, of its own and of Python
                continue
    raise ValueError(text)


def _kind(unit) -> str:
    text = re.sub(r"[][]", "", str(unit.dimensionality)).replace("dimensionless", "counts")
    return text.replace("1 / ", "counts / ").replace(" / ", " per ")
