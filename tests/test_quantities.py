"""interviewlab.quantities: numbers with units and sets, and what a wrong one is told."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest

from interviewlab import checks
from interviewlab.checks import Call
from interviewlab.quantities import quantity, same_set
from tests.failing import failure

NAN, INF = float("nan"), float("inf")

HOLDS = [
    ("12.5 GB/s", 12.5, "GB/s"),
    (" 12.5GB/s ", 12.5, "GB/s"),
    ((12.5, "GB/s"), 12.5, "GB/s"),
    ([12.5, "GB/s"], 12.5, "GB/s"),
    ((np.float64(12.5), "GB/s"), 12.5, "GB/s"),
    ((np.array(12.5), " GB/s"), 12.5, "GB/s"),
    (Call("12.5 GB/s", "f()"), 12.5, "GB/s"),
    ("12,500 MB/s", 12.5, "GB/s"),
    ("12_500 MB/s", 12.5, "GB/s"),
    ("1.25e4 MB s^-1", 12.5, "GB/s"),
    ("12.5 GB per second", 12.5, "GB/s"),
    ("100 Gb/s", 12.5, "GB/s"),  # the right amount, said in bits
    ("100 Gbps", 12.5, "GB/s"),
    ("12.5 GBps", 12.5, "GB/s"),
    ("45 TB/h", 12.5, "GB/s"),
    ("12.5 KB", 12.5, "kB"),
    ("1 GiB", 1.073741824, "GB"),
    ("30 requests/s", 30, "requests/s"),
    ("30 Requests/s", 30, "requests/s"),
    ("30 QPS", 30, "requests/s"),
    ("30/s", 30, "requests/s"),
    ("30 1/s", 30, "requests/s"),
    ("30 Hz", 30, "requests/s"),
    ("2.592 million queries/day", 30, "requests/s"),
    ("12 GPUs", 12, "accelerators"),
    ((12, "accelerators"), 12, "accelerators"),
    ("25 %", 0.25, "count"),
    ("$1,200/month", 1200, "USD/month"),
    ("$14,400 per year", 1200, "USD/month"),
    ("1.2 k$/mo", 1200, "USD/month"),
    ("2 USD/(GPU*hour)", 1460, "USD/month"),
    ("6 kW·h", 6000, "W*h"),
    ("0 GB", 0, "GB"),
    ("-3 GB", -3, "GB"),
    ("730 hours", 1, "month"),
    ("365 days", 12, "month"),
]


@pytest.mark.parametrize(("got", "expected", "unit"), HOLDS)
def test_right_quantities_hold(got, expected, unit):
    """Is a right answer accepted, in whatever form and in any unit of its kind?"""
    assert quantity(got, expected, unit, rtol=1e-12) is None


FAILS = [
    (None, "Nothing is returned."),
    (12.5, "The number has no unit: return a text or a pair"),
    (np.float64(12.5), "The number has no unit"),
    (np.array(12.5), "The number has no unit"),
    ("12.5", "The number has no unit"),
    ((12.5, " "), "The number has no unit"),
    (("GB/s", 12.5), "The pair is not a number and the text of a unit"),
    ((True, "GB/s"), "The pair is not a number and the text of a unit"),
    ((1j, "GB/s"), "The pair is not a number and the text of a unit"),
    (([12.5], "GB/s"), "The pair is not a number and the text of a unit"),
    ((12.5, "GB", "s"), "The result is not a number with a unit"),
    ({"GB/s": 12.5}, "The result is not a number with a unit"),
    (np.array([12.5, 1.0]), "The result is not a number with a unit"),
    (object(), "The result is not a number with a unit"),
    ("about 12 GB/s", "The text does not begin with a number"),
    ("", "The text does not begin with a number"),
    ("12,5 GB/s", "The comma is unclear"),
    ("12.5 GB/s" + " " * 200, "The text has more than 200 characters"),
    ("12.5 barns/s", "'barns/s' is not a unit that is known here."),
    ("12.5 gb/s", "'gb/s' is not a unit"),
    ("12.5 GB/s/", "'GB/s/' is not a unit"),
    ("3 x 10^6 GB/s", "'x 10^6 GB/s' is not a unit"),
    ("12.5 GB", "'GB' measures information; information per time is asked, as in 'GB/s'."),
    ("12.5 GPUs", "'GPUs' measures counts; information per time is asked, as in 'GB/s'."),
    ("12.5 /s", "'/s' measures counts per time;"),
    ("nan GB/s", "The number is NaN."),
    ((NAN, "GB/s"), "The number is NaN."),
    ("inf GB/s", "The number is infinite."),
    ((-INF, "GB/s"), "The number is infinite."),
    ((10**400, "GB/s"), "The number is infinite."),
    ("-12.5 GB/s", "The number is negative: the sign is wrong."),
    ("12.5 Gb/s", "The number would be right in bytes, but b stands for bits: 1 byte (B) is 8"),
    ("12.5 Gbps", "The number would be right in bytes, but b stands for bits"),
    ("12500 Mbit/s", "The number would be right in bytes, but b stands for bits"),
    ("100 GB/s", "The value is 8 times too large: 1 byte (B) is 8 bits (b)."),
    ("1.5625 GB/s", "The value is 8 times too small: 1 byte (B) is 8 bits (b)."),
    ("12.5 TB/s", "The value is 1,000 times too large: look at the prefix (k, M, G, T)."),
    ("12.5 kB/s", "The value is 1,000,000 times too small: look at the prefix"),
    ("12.5 GB/min", "The value is 60 times too small: look at minutes."),
    ("12.5 GB/h", "The value is 3,600 times too small: look at hours and seconds."),
    ("12.5 GB/day", "The value is 86,400 times too small: look at days and seconds."),
    ("12.5 GiB/s", "The value is 7.37% above the right one; within 5% is right."),
    ("10 GB/s", "The value is 20% below the right one; within 5% is right."),
    ("200 GB/s", "The value is not the expected one."),
    ("0 GB/s", "The value is not the expected one."),
]


@pytest.mark.parametrize(("got", "reason"), FAILS)
def test_wrong_quantities_fail(got, reason):
    """Does every kind of wrong answer get a sentence of its own, never a raw error?"""
    assert reason in failure(quantity, got, 12.5, "GB/s").reason


DANGEROUS = [
    "1e999999999 GB/s",
    "2**999999",
    "2 GB**999999",
    "2 GB^9^9^9^9",
    "2 (GB^9)^9",
    "((2^9)^9)^9 GB/s",
    "2 GB**(9**9**9)/s",
    "2 __import__('os').getcwd()",
    "2 GB if 1 else s",
    "2 lambda",
    "2 " + "(" * 190,
    "2 " + "a" * 190 + "!",
    "2 " + "a " * 95 + "!",
    "2 " + " " * 190 + "!",
    "2 " + "EB^9 " * 38,
    "2 GB/s " + "EB^9 " * 10 + "/(" + "b^9 " * 10 + ")",
    "1" * 190 + " GB/s",
    "1," * 99,
    "\N{ARABIC-INDIC DIGIT TWO} GB/s",
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_dangerous_texts_fail_quickly(text):
    """Do huge powers, code and texts made for slow matching get their sentence at once?"""
    quantity("1 GB/s", 1, "GB/s")  # pint is loaded
    started = time.process_time()
    assert failure(quantity, text, 12.5, "GB/s").reason.endswith((".", '").'))
    assert time.process_time() - started < 0.5


def test_wrong_number_is_named():
    """Is a wrong number that a known misconception leads to named, and the nearest one of two?"""
    named = {"the average instead of the peak": 30.0, "minutes taken for seconds": 30.4}
    told = failure(quantity, "30.01 requests/s", 75, "requests/s", named=named)
    assert told.reason == "This number comes from the average instead of the peak."
    told = failure(quantity, "30.39/s", 75, "requests/s", named=named)
    assert told.reason == "This number comes from minutes taken for seconds."
    told = failure(quantity, "33/s", 75, "requests/s", named=named)
    assert told.reason == "The value is 56% below the right one; within 5% is right."


def test_right_answer_is_never_named():
    """Does an answer within the band hold, even beside a named wrong number?"""
    quantity("100 GB", 101, "GB", named={"a rounding": 100.0})
    told = failure(quantity, "100 GB", 101, "GB", rtol=1e-6, named={"powers of 1000": 101.9})
    assert "This number" not in told.reason


def test_band_is_relative_to_the_right_answer():
    """Are both edges of the band where rtol puts them?"""
    for right in ("80 GB", "120 GB", "-100 GB"):
        quantity(right, -100 if right[0] == "-" else 100, "GB", rtol=0.2)
    for wrong in ("79.9 GB", "120.1 GB"):
        failure(quantity, wrong, 100, "GB", rtol=0.2)
    failure(quantity, "1e-9 GB", 0, "GB")


def test_quantity_shows_call_got_expected_and_hint():
    """Does a failure say what was called, what came back, what should have, and why?"""
    shown = dict(failure(quantity, Call("9 GB", "f(x)"), 8, "GB", hint="Count copies.").rows())
    assert shown == {
        "called": "f(x)", "got": "9 GB", "expected": "8 GB, within 5%", "look at": "Count copies.",
    }  # fmt: skip
    shown = dict(failure(quantity, (9, "GB"), 12_345_678, "GB", rtol=1e-6).rows())
    assert shown["got"] == "(9, 'GB')"
    assert shown["expected"] == "1.23457e+07 GB"


def test_authors_unit_is_checked():
    """Is an author's own slip in a unit an error, and not a failure of the learner's?"""
    with pytest.raises(ValueError, match="apples"):
        quantity("1 GB", 1, "apples")


@pytest.mark.parametrize(
    "got",
    [{"a", "b"}, ["b", "a"], ("a", "b", "b"), np.array(["a", "b"]), frozenset("ab"),
     Call(["a", "b"], "f()")],
)  # fmt: skip
def test_right_sets_hold(got):
    """Is a right set accepted, in whatever container, order and repetition?"""
    assert same_set(got, {"a", "b"}) is None


WRONG_SETS = [
    (None, "Nothing is returned: a set of causes is expected."),
    ("ab", "The result is not a set or a list: a set of causes is expected."),
    ({"a": 1}, "The result is not a set or a list: a set of causes is expected."),
    (3, "The result is not a set or a list: a set of causes is expected."),
    ([{"a": 1}], "The result holds something that can't be one of the causes."),
    (["a"], "These are not the right causes: 1 missing ('b')."),
    ([], "These are not the right causes: 2 missing ('a', 'b')."),
    (["b", 3, "a", "z"], "These are not the right causes: 2 too many ('z', 3)."),
    (["b", "c"], "These are not the right causes: 1 missing ('a') and 1 too many ('c')."),
]


@pytest.mark.parametrize(("got", "reason"), WRONG_SETS)
def test_wrong_sets_fail(got, reason):
    """Is what is missing and what is too much named?"""
    assert reason in failure(same_set, got, ["a", "b"], what="causes").reason


def test_sets_of_rows():
    """Do items that are sequences compare by what they hold?"""
    same_set([[1, 2], (3, 4)], [(3, 4), (1, 2)])
    same_set(np.array([[1, 2], [3, 4]]), {(1, 2), (3, 4)})


def test_checks_export_both_and_load_pint_late():
    """Can check cells use both, without every learner's process loading pint?"""
    assert checks.quantity is quantity and checks.same_set is same_set
    assert {"quantity", "same_set"} <= set(checks.__all__)
    code = "import sys; from interviewlab import checks; sys.exit('pint' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
