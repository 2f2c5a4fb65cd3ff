"""What counts as the same answer when a misconception is looked for."""

from __future__ import annotations

import numpy as np
import pytest

from interviewlab.diagnosis import explain
from interviewlab.grading.trace import Trace, agree, as_data, same


@pytest.mark.parametrize(
    "one, other",
    [
        ([[1, 2], [3, 4]], np.array([[1.0, 2.0], [3.0, 4.0]])),
        ([True, False], np.array([True, False])),
        ([np.array([1.0, 2.0])], np.array([[1.0, 2.0]])),
        ([], np.array([])),
        (2.5, np.array(2.5)),
        (["a", "b"], np.array(["a", "b"])),
        ((1.0, "TB"), "1_000 GB"),
        ("$5/month", (5, "USD/month")),
        (("x", "8 Gb/s"), ("x", (1.0, "GB/s"))),
        ((4, "GPUs"), "4 accelerators"),
    ],
)
def test_form_of_an_answer_is_no_misconception(one, other):
    """Is my answer recognised as a list, as an array and in another unit?"""
    assert agree(as_data(one), as_data(other))
    assert agree(as_data(other), as_data(one))


@pytest.mark.parametrize(
    "one, other",
    [
        ([[1, 2], [3]], np.array([[1.0, 2.0], [3.0, 0.0]])),
        ([(1.0, "3")], [(1.0, 3)]),
        ([None], [float("nan")]),
        ((1.0, "GB"), (1.0, "GiB")),
        ((1.0, "GB"), (1.0, "Gb")),
        ((1.0, "GB"), 1.0),
        ((1.0, "a"), (1.0, "b b b")),
        ("1,,0 GB", "10 m**9**9"),
        ([10**400, 1], [1, 10**400]),
    ],
)
def test_other_answers_stay_apart(one, other):
    """Do I read nobody else's misconception when my answer only looks like theirs?"""
    assert not agree(as_data(one), as_data(other))


def raised(*errors, place="", then=()):
    trace = Trace()
    for error in errors:
        error.learner_place = place
        trace.raised("any", error)
    for value in then:
        trace.answered("call", value)
    return trace.as_data()


def test_what_a_check_asked_first_is_remembered():
    """Is my wrong answer known when the check then asked for a thousand right ones?"""
    mine, theirs = (raised(then=[first, *[1.0] * 1000]) for first in (2.0, 3.0))
    assert len(mine) == 50
    assert not same(mine, theirs)
    assert [value for _, value in raised(then=range(40))] == list(range(40))


def test_words_of_ones_own_error_do_not_matter():
    """May I word my errors as I like?"""
    place = 'in f, line 3 of its cell: raise ValueError("...")'
    mine, theirs = raised(ValueError("no"), place=place), raised(ValueError("empty"), place=place)
    assert same(mine, theirs)
    assert same(raised(ZeroDivisionError("a")), raised(ZeroDivisionError("b")))
    assert not same(mine, raised(TypeError("no"), place=place))
    assert not same(mine, raised(ValueError("shapes (2,) and (3,)"), place="line 1: x + y"))


def test_errors_that_were_asked_for_count_by_type():
    """Is an error that a check wanted the same, wherever it comes from?"""
    mine, theirs = raised(KeyError("x"), then=[1.0]), raised(KeyError("no x"), then=[1.0])
    assert same(mine, theirs)
    assert not same(raised(KeyError("x")), raised(KeyError("no x")))


def test_checks_that_were_never_reached_rule_nobody_out():
    """Am I told my misconception also when it made grading run out of time?"""
    answer = [["call", 1.0]]
    known = {"slow": {"c": answer, "d": answer}}
    assert explain({"c": answer}, known, passed=set()) == {"c": {"slow"}}
    assert explain({"c": answer}, known, passed={"d"}) == {}
    assert explain({"c": answer}, known) == {}
