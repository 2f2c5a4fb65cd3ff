"""Checks over many inputs: drawn ones that shrink, and frequencies."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import strategies as st
from scipy.stats import binom

from interviewlab import checks
from tests.failing import failure


def test_generator_depends_on_label_and_seed(monkeypatch):
    """Are a check's inputs its own, the same at every run, and new under another course seed?"""
    first = checks.rng("a").normal(size=3).tolist()
    assert checks.rng("a").normal(size=3).tolist() == first
    assert checks.rng("b").normal(size=3).tolist() != first
    monkeypatch.setenv("INTERVIEWLAB_SEED", "1")
    assert checks.rng("a").normal(size=3).tolist() != first
    monkeypatch.setenv("INTERVIEWLAB_SEED", "0")
    assert checks.rng("a").normal(size=3).tolist() == first


def drawn(examples: int = 60) -> list:
    seen = []
    checks.for_all(lambda n, x: seen.append((n, x)), n=st.integers(), x=st.text("ab"),
                   examples=examples)  # fmt: skip
    return seen


def test_no_line_of_an_answer_is_traced():
    """Does an answer run at full speed while a smaller failure is looked for?"""
    traced = []

    def is_small(n):
        traced.append(sys.gettrace())
        checks.that(n < 100, "It is large.")

    failure(checks.for_all, is_small, n=st.integers())
    assert traced and not any(traced)


def test_generated_inputs_depend_on_the_seed_only(monkeypatch):
    """Are generated inputs the same at every run, and others under another course seed?"""
    first = drawn()
    assert len(set(first)) > 20
    assert drawn() == first
    monkeypatch.setenv("INTERVIEWLAB_SEED", "1")
    assert drawn() != first


@pytest.mark.parametrize("examples", [1, 5])
def test_generated_inputs_are_bounded(examples):
    """Does a check draw no more examples than it asks for?"""
    assert len(drawn(examples)) == examples


def test_generated_inputs_are_the_same_in_every_place(tmp_path):
    """Do a notebook and the grader draw the same, whatever is imported, and leave no files?"""
    (tmp_path / "learner_module.py").write_text(
        "\n".join(f"N{n} = {n * 7919 + 123_456}" for n in range(300))
    )
    program = (
        "from hypothesis import strategies as st\n"
        "from interviewlab import checks\n"
        "seen = []\n"
        "checks.for_all(lambda n: seen.append(n), n=st.integers(), examples=300)\n"
        "print(seen)\n"
    )
    shown = [
        subprocess.run(
            [sys.executable, "-c", imports + program], cwd=tmp_path, capture_output=True,
            text=True, check=True,
        ).stdout
        for imports in ("", "import learner_module\n")
    ]  # fmt: skip
    assert shown[0] == shown[1]
    assert {path.name for path in tmp_path.iterdir()} <= {"learner_module.py", "__pycache__"}


def test_failure_shows_the_smallest_input():
    """Am I shown the smallest input that breaks my function, and nothing of the generator's?"""

    def double(n):
        return 2 * n if n < 17 else 0

    def doubles(n):
        checks.equal(checks.call(double, n), 2 * n)

    error = failure(checks.for_all, doubles, n=st.integers(0, 1000))
    assert (error.call, error.got, error.expected) == ("double(17)", "0", "34")
    assert getattr(error, "__notes__", []) == []


def test_property_that_holds_holds():
    """Does a right function pass on every generated input?"""
    checks.for_all(lambda x: checks.equal(sorted(x), sorted(x[::-1])), x=st.lists(st.integers()))


def test_function_that_remembers_is_told_apart():
    """When my function keeps state between calls, am I told that, and not a library's error?"""

    def first_time(n, seen=set()):  # noqa: B006
        is_new = n not in seen
        seen.add(n)
        return is_new

    def answers_alike(n):
        checks.equal(checks.call(first_time, n), n < 100)

    error = failure(checks.for_all, answers_alike, n=st.integers(0, 1000))
    assert "right result at one time and a wrong one at another" in error.reason
    assert error.call.startswith("first_time(")
    assert "Keep nothing between calls" in error.hint


def test_fair_draws_pass_and_biased_ones_fail():
    """Does a sampler with the right frequencies pass, and one a little off fail?"""
    rng = np.random.default_rng(0)
    wanted = [0.5, 0.3, 0.2]
    checks.distributed_as(np.bincount(rng.choice(3, 20_000, p=wanted)), wanted)
    biased = np.bincount(rng.choice(3, 20_000, p=[0.47, 0.32, 0.21]))
    error = failure(checks.distributed_as, biased, wanted, hint="Weigh them.")
    assert (error.got, error.hint) == (f"array({biased.tolist()})", "Weigh them.")
    assert error.expected == "array([10000.,  6000.,  4000.])"


@pytest.mark.parametrize(
    ("counts", "probabilities", "reason"),
    [
        ([600, 400], [0.5, 0.5], "at [0] is 600 of 1000 where 500 are expected: chance does not"),
        ([50, 1, 49], [0.5, 0.0, 0.5], "The count at [1] is 1 of 100 where 0 are expected"),
        ([[30, 70], [0, 100]], np.full((2, 2), 0.25), "The count at [1, 0] is 0 of 200"),
        ([50, 50, 1], [0.5, 0.5], "3 values were drawn where 2 are possible."),
        ([0, 0], [0.5, 0.5], "Nothing was drawn."),
    ],
    ids=["biased", "impossible value", "table", "value out of range", "nothing"],
)
def test_wrong_frequencies_fail(counts, probabilities, reason):
    """Is a sampler refused that is biased, draws the impossible, or draws nothing?"""
    assert reason in failure(checks.distributed_as, counts, probabilities).reason


@pytest.mark.parametrize(
    ("counts", "probabilities"),
    [([505, 495], [0.5, 0.5]), ([52, 0, 48], [0.5, 0.0, 0.5]), ([7], [1.0])],
)
def test_right_frequencies_hold(counts, probabilities):
    """Does chance alone never fail a sampler, nor a value that is rightly never drawn?"""
    assert checks.distributed_as(counts, probabilities) is None


@pytest.mark.parametrize("rare", [0.001, 0.01, 0.5])
def test_false_alarms_are_as_rare_for_rare_outcomes(rare):
    """Is a right sampler refused in at most a millionth of all cases, few draws or many?"""
    n, alarm = 1000, 0.0
    for count in range(n + 1):
        try:
            checks.distributed_as([count, n - count], [rare, 1 - rare])
        except checks.CheckFailed:
            alarm += binom.pmf(count, n, rare)
    assert 1e-8 < alarm < 1e-6
