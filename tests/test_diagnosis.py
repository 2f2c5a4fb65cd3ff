"""Naming a misconception: the learner's wrong answers against those of known mistakes."""

from __future__ import annotations

import pytest

from interviewlab.diagnosis import explain, named_alone, twins
from interviewlab.grading.grade import grade
from interviewlab.grading.plan import parts_of
from tests.answering import cell, mistake, released, solved

# the same misconceptions in other words
REWRITTEN = {
    "sum": (
        "mean",
        "def mean(x):\n    total = 0\n    for each in x:\n        total += each\n    return total",
    ),
    "median": (
        "mean",
        "def mean(x):\n    n = len(x)\n    x = sorted(x)\n"
        "    return (x[n // 2] + x[(n - 1) // 2]) / 2",
    ),
    "standard_deviation": (
        "variance",
        "def variance(x):\n    m = sum(x) / len(x)\n"
        "    return (sum((v - m) ** 2 for v in x) / len(x)) ** 0.5",
    ),
    "unbiased": (
        "variance",
        "def variance(x):\n    m = sum(x) / len(x)\n"
        "    return sum((v - m) ** 2 for v in x) / (len(x) - 1)",
    ),
}


@pytest.fixture
def interview(built_course):
    return built_course.interviews[0]


def graded(interview, notebook):
    import nbformat

    source = nbformat.read(interview.source, as_version=4)
    return {check.id: check for check in grade(interview, source, notebook).checks}


def written(interview, part, source):
    notebook = solved(interview)
    cell(notebook, part).source = source
    return notebook


@pytest.mark.parametrize("name", REWRITTEN)
def test_misconception_in_other_words_is_named(interview, name):
    """Am I told what I got wrong, though my code looks like nobody's?"""
    checks = graded(interview, written(interview, *REWRITTEN[name]))
    says = mistake(interview, name).says
    assert any(says in check.misconceptions for check in checks.values())
    for check in checks.values():
        assert bool(check.misconceptions) <= (not check.passed)


def test_right_answers_are_never_diagnosed(interview):
    """Does nobody who is right read that they are wrong?"""
    checks = graded(interview, solved(interview))
    assert all(check.passed and check.misconceptions == [] for check in checks.values())


@pytest.mark.parametrize(
    "body", ["raise NotImplementedError()", "pass", "return 'a'", "return 1 / 0"]
)
def test_answers_that_are_nobodys_get_no_name(interview, body):
    """Is an unfinished or odd answer left without a wrong diagnosis?"""
    checks = graded(interview, written(interview, "mean", f"def mean(x):\n    {body}"))
    assert not checks["mean-by-hand"].passed
    assert all(check.misconceptions == [] for check in checks.values())


def test_starter_gets_no_diagnosis(interview):
    """Does an empty notebook get no misconception?"""
    checks = graded(interview, released(interview))
    assert all(check.misconceptions == [] for check in checks.values())


def test_a_second_seed_names_it_too(interview, monkeypatch):
    """Is a misconception known by what it does, not by one cohort's numbers?"""
    monkeypatch.setenv("INTERVIEWLAB_SEED", "12345")
    checks = graded(interview, written(interview, *REWRITTEN["unbiased"]))
    assert mistake(interview, "unbiased").says in checks["variance-numpy"].misconceptions


ZERO = '''"""Always zero."""


# part: variance
# fails: variance-by-hand, variance-numpy
# says: You return 0 for every sample.
def variance(x):
    return 0.0
'''


def test_what_comes_from_an_earlier_part_is_not_the_later_ones_mistake(course):
    """When my mean is wrong, am I told nothing false of the variance, which uses it?"""
    (interview,) = course.interviews
    (interview.folder / "mistakes" / "zero.py").write_text(ZERO, encoding="utf-8")
    says = mistake(interview, "zero").says
    checks = graded(interview, written(interview, "variance", "def variance(x):\n    return 0.0"))
    assert checks["variance-by-hand"].misconceptions == [says]
    checks = graded(interview, written(interview, "mean", "def mean(x):\n    return 0.0"))
    assert not checks["variance-by-hand"].passed
    assert all(says not in check.misconceptions for check in checks.values())


NAN = '''"""Divides nothing by nothing."""


# part: variance
# fails: variance-by-hand, variance-numpy
# says: You divide 0 by 0, which is nan.
def variance(x):
    return np.full(1, np.nan)
'''


def test_an_answer_of_nan_is_named_each_time(course):
    """Am I told the same of my nan when I grade again, and the known answers come from a file?"""
    (interview,) = course.interviews
    (interview.folder / "mistakes" / "nan.py").write_text(NAN, encoding="utf-8")
    says = mistake(interview, "nan").says
    notebook = written(interview, "variance", "def variance(x):\n    return np.array([0.0]) / 0")
    for _ in range(2):
        assert says in graded(interview, notebook)["variance-numpy"].misconceptions


def test_diagnosis_shows_no_check_source(interview):
    """Does the card with a diagnosis still hold no line of a hidden check?"""
    import nbformat

    source = nbformat.read(interview.source, as_version=4)
    notebook = written(interview, *REWRITTEN["unbiased"])
    text = grade(interview, source, notebook).to_json()
    assert "misconceptions" in text
    assert "checks.rng" not in text
    assert "np.var" not in text
    assert parts_of(source) == ["mean", "variance"]


def test_a_broken_cache_costs_no_grade(interview, tmp_path, monkeypatch):
    """Do I get my grade and its name where nothing can be kept, or what was kept is damaged?"""
    says = mistake(interview, "unbiased").says
    notebook = written(interview, *REWRITTEN["unbiased"])
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    monkeypatch.setenv("INTERVIEWLAB_CACHE", str(in_the_way))
    assert says in graded(interview, notebook)["variance-numpy"].misconceptions
    monkeypatch.setenv("INTERVIEWLAB_CACHE", str(tmp_path / "kept"))
    graded(interview, notebook)
    files = list((tmp_path / "kept" / "traces").iterdir())
    assert len(files) >= 1
    for file in files:
        file.write_text("[1]")
    assert says in graded(interview, notebook)["variance-numpy"].misconceptions


A = ["call", ["array", [2], [1.0, 2.0]]]
B = ["call", ["array", [2], [1.0, 3.0]]]


def test_one_that_fails_more_is_not_theirs():
    """Is a mistake left out whose other checks the learner passes?"""
    known = {"small": {"c": [A]}, "large": {"c": [A], "d": [B]}}
    assert explain({"c": [A]}, known) == {"c": {"small"}}
    assert explain({"c": [A], "d": [B]}, known) == {"c": {"large"}, "d": {"large"}}


def test_one_answer_of_many_names_nobody():
    """Am I spared a name that fits one of my wrong answers and none of the others?"""
    mine = {f"check-{i}": [["call", float(i)]] for i in range(6)}
    theirs = {check: [["call", -1.0]] for check in mine}
    assert explain(mine, {"m": theirs | {"check-5": mine["check-5"]}}) == {}
    several = {check: mine[check] for check in ("check-4", "check-5")}
    assert explain(mine, {"m": theirs | several}) == {check: {"m"} for check in several}


def test_rounding_is_no_difference_and_a_digit_is():
    """Are answers compared as numbers, with their shapes?"""
    near = ["call", ["array", [2], [1.0, 2.000001]]]
    assert explain({"c": [A]}, {"m": {"c": [near]}}) == {"c": {"m"}}
    far = ["call", ["array", [2], [1.0, 2.001]]]
    flat = ["call", ["array", [1, 2], [1.0, 2.0]]]
    assert explain({"c": [A]}, {"m": {"c": [far]}, "n": {"c": [flat]}}) == {}


def test_twins_are_reported():
    """Do I learn as an author which mistakes no check tells apart?"""
    known = {
        "one": {"c": [A]},
        "two": {"c": [A]},
        "three": {"c": [B]},
        "four": {"c": [A], "d": [B]},
    }
    assert twins(known) == [("one", "two")]
    assert named_alone(known) == {"three", "four"}
