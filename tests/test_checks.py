"""interviewlab.checks: what holds, what fails, and what a failure tells a learner."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from interviewlab import checks
from interviewlab.checks import Call
from tests.failing import failure, in_a_cell

NAN, INF = float("nan"), float("inf")


class BrokenEquality:
    def __eq__(self, other):
        raise RuntimeError("no")

    __hash__ = None


class BrokenArray:
    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("no")


ITSELF: list = []
ITSELF.append(ITSELF)

HOLDS = [
    (checks.close, 1.0 + 1e-9, 1.0),
    (checks.close, 3, 3.0),
    (checks.close, True, 1),
    (checks.close, np.float32(0.1), 0.1),
    (checks.close, np.array([1, 2]), [1.0, 2.0]),
    (checks.close, [1, 2], np.array([1, 2])),
    (checks.close, [[1.0], [2.0]], np.array([[1], [2]], dtype=np.float32)),
    (checks.close, [NAN, INF, -INF], [NAN, INF, -INF]),
    (checks.close, [], []),
    (checks.close, 1 + 2j, 1 + 2j),
    (checks.close, Call(3.0, "f(1)"), Call(3.0, "g(1)")),
    (checks.equal, np.int64(3), 3),
    (checks.equal, (1, 2), [1, 2]),
    (checks.equal, np.array([[1, 2], [3, 4]]), [(1, 2), (3, 4)]),
    (checks.equal, {"a": np.array([1])}, {"a": [1]}),
    (checks.equal, {1, 2}, {2, 1}),
    (checks.equal, {frozenset({1}), frozenset({2})}, {frozenset({2}), frozenset({1})}),
    (checks.equal, [NAN, None, "a"], (NAN, None, "a")),
    (checks.equal, Call("b", "f()"), "b"),
    (checks.that, np.bool_(True), "It holds."),
    (checks.finite, [1, 2.5]),
    (checks.finite, Call(np.zeros((0, 3)), "f()")),
    (checks.same_type_and_shape, np.float64(1.0), 2.0),
    (checks.same_type_and_shape, np.int32(1), 2),
    (checks.same_type_and_shape, np.zeros((2, 3)), np.ones((2, 3), dtype=int)),
    (checks.same_type_and_shape, [1, 2], ["a", "b"]),
    (checks.same_type_and_shape, None, None),
    (checks.same_up_to_sign, [1.0, -2.0, 3.0], [-1.0, 2.0, -3.0]),
    (checks.same_up_to_sign, [[1, 0, 0], [0, 1, 0]], [[-1.0, 0, 0], [0, 1.0, 0]]),
    (checks.same_up_to_sign, np.array([1.0 + 0j, 2.0]), [-1.0, -2.0]),
    (checks.same_up_to_sign, [1.0, 2.0], Call([1.0, 2.0], "g()")),
    (checks.same_up_to_permutation, [2, 2, 0, 1], [0, 0, 1, 2]),
    (checks.same_up_to_permutation, np.array(["b", "a", "a"]), [0, 1, 1]),
    (checks.same_up_to_permutation, [], []),
    (checks.at_most, 4, 4, "distances"),
]


@pytest.mark.parametrize(("check", "args"), [(check, args) for check, *args in HOLDS])
def test_right_results_hold(check, args):
    """Is a right result accepted, whatever its container and dtype?"""
    assert check(*args) is None


FAILS = [
    (checks.close, (1.1, 1.0), "The value is not the expected one."),
    (checks.close, (NAN, 1.0), "The value is not the expected one."),
    (checks.close, (INF, -INF), "The value is not the expected one."),
    (checks.close, (1e308, -1e308), "The value is not the expected one."),
    (checks.close, ([1.0, 2.5, 3.5], [1, 2, 3]),
     "2 of 3 entries differ; the first, at [1], is 2.5 and should be 2."),
    (checks.close, ([[1, 2], [3, 5]], [[1, 2], [3, 4]]),
     "1 of 4 entries differ; the first, at [1, 1], is 5 and should be 4."),
    (checks.close, (np.zeros((3, 1)), np.zeros(3)), "The shape is (3, 1), not (3,)."),
    (checks.close, (2.0, [2.0]), "The shape is (), not (1,)."),
    (checks.close, ([], 0.0), "The shape is (0,), not ()."),
    (checks.close, (None, 1.0), "Nothing is returned."),
    (checks.close, ("1.0", 1.0), "The result is not made of numbers."),
    (checks.close, ([[1], [1, 2]], [1, 2]), "The result is not made of numbers."),
    (checks.close, ([1, None], [1, 2]), "The result is not made of numbers."),
    (checks.close, ({0: 1}, [1]), "The result is not made of numbers."),
    (checks.close, ((n for n in [1]), [1]), "The result is not made of numbers."),
    (checks.close, (BrokenArray(), [1]), "The result is not made of numbers."),
    (checks.equal, (3, 4), "The result is not the expected one."),
    (checks.equal, ([1, 2], [2, 1]), "The first difference is at [0]: it is 1 and should be 2."),
    (checks.equal, (np.array([[True, False]]), [[True, True]]),
     "The first difference is at [0][1]: it is False and should be True."),
    (checks.equal, ({"a": 1}, {"a": 2}),
     "The first difference is at ['a']: it is 1 and should be 2."),
    (checks.equal, ({"a": 1}, {"b": 1}), "'b' is missing."),
    (checks.equal, ([{"a": 1, "b": 1}], [{"a": 1}]), "'b' should not be there at [0]."),
    (checks.equal, ({3, 1, 2}, {3}), "1 should not be there."),
    (checks.equal, ([1], [1, 2]), "The length is 1, not 2."),
    (checks.equal, ([[1], [1]], [[1], [1, 2]]), "The length at [1] is 1, not 2."),
    (checks.equal, ([[1], 2], [[1], [2]]),
     "The first difference is at [1]: it is 2 and should be (2,)."),
    (checks.equal, ([0, "a" * 90], [0, "b" * 90]), "The first difference is at [1]."),
    (checks.equal, (None, []), "Nothing is returned."),
    (checks.equal, (pd.Series([1, 2]), [1, 2]), "The result is not the expected one."),
    (checks.equal, (BrokenEquality(), 1), "The result is not the expected one."),
    (checks.equal, (ITSELF, [1]), "The result is not the expected one."),
    (checks.that, (False, "The loss falls."), "The loss falls."),
    (checks.finite, ([1, NAN, INF],), "2 of 3 values are NaN or infinite."),
    (checks.finite, ("a",), "The result is not made of numbers."),
    (checks.same_type_and_shape, ([1], np.zeros(1)),
     "The result is a list of 1, not an array of shape (1,)."),
    (checks.same_type_and_shape, (np.zeros((2, 3)), np.zeros((3, 2))),
     "The result is an array of shape (2, 3), not an array of shape (3, 2)."),
    (checks.same_type_and_shape, (1, 1.0), "The result is of type int, not of type float."),
    (checks.same_type_and_shape, (None, 1.0), "The result is None, not of type float."),
    (checks.same_up_to_sign, ([1.0, -2.0], [1.0, 2.0]), "1 of 2 entries differ"),
    (checks.same_up_to_sign, ([[1, 2, 3]], [1, 2, 3]), "The shape is (1, 3), not (3,)."),
    (checks.same_up_to_sign, ([INF, 0.0], [0.0, 1.0]), "2 of 2 entries differ"),
    (checks.same_up_to_sign, ([NAN, 1.0], [1.0, 1.0]), "1 of 2 entries differ"),
    (checks.same_up_to_sign, (None, [1.0]), "Nothing is returned."),
    (checks.same_up_to_permutation, ([0, 0, 0], [0, 0, 1]), "The groups are not the expected"),
    (checks.same_up_to_permutation, ([0, 1, 2], [0, 0, 1]), "The groups are not the expected"),
    (checks.same_up_to_permutation, ([0, 1, 1], [0, 0, 1]), "The groups are not the expected"),
    (checks.same_up_to_permutation, ([0, 1], [0, 0, 1]), "There are 2 labels for 3 items."),
    (checks.same_up_to_permutation, ([[0], [1]], [0, 1]), "not a flat sequence of labels"),
    (checks.same_up_to_permutation, (None, [0, 1]), "not a flat sequence of labels"),
    (checks.same_up_to_permutation, (3, [0, 1]), "not a flat sequence of labels"),
    (checks.at_most, (5, 4, "distances"), "Too much work: 5 distances, at most 4 are needed."),
]  # fmt: skip


@pytest.mark.parametrize(("check", "args", "reason"), FAILS)
def test_wrong_results_fail(check, args, reason):
    """Is a wrong result refused with a sentence, never with a raw error?"""
    assert reason in failure(check, *args).reason


@pytest.mark.parametrize(
    "check", [checks.close, checks.equal, checks.same_up_to_sign, checks.same_up_to_permutation]
)
def test_failure_shows_call_got_expected_and_hint(check):
    """Does a failed comparison say what was called, what came back, what should have, and why?"""
    shown = failure(check, Call([1, 1, 2], "f(x)"), [1, 2, 3], hint="Think.").rows()
    assert dict(shown)["called"] == "f(x)"
    assert "1, 1, 2" in dict(shown)["got"].replace(".", "")
    assert "1, 2, 3" in dict(shown)["expected"].replace(".", "")
    assert dict(shown)["look at"] == "Think."


def test_that_shows_what_came_back_even_when_it_is_none():
    """When my function returns None, does the failure say so?"""
    assert failure(checks.that, False, "No.", got=Call(None, "f()")).got == "None"


def test_call_writes_the_call_as_a_learner_would():
    """Does a call come back with its value and its text?"""

    def scaled(x, by=1.0):
        return x * by

    got = checks.call(scaled, np.array([1.0, 2.0]), by=np.float64(3.0))
    assert got.text == "scaled(array([1., 2.]), by=3.0)"
    assert got.value.tolist() == [3.0, 6.0]


@pytest.mark.parametrize("run", [checks.call, checks.leaves_inputs])
def test_leaving_python_is_a_failure_too(run):
    """When my function calls sys.exit(), does the check fail with a sentence?"""

    def f():
        sys.exit(3)

    assert failure(run, f).reason.startswith("f raised SystemExit: 3")


NOISY = """
import logging, sys, warnings
import numpy as np
from interviewlab import checks

def noisy():
    print("to stderr", file=sys.stderr)
    logging.getLogger("learner").warning("logged")
    warnings.warn("careful")
    np.array([1.0]) / np.array([0.0])
    warnings.simplefilter("always")
    warnings.warn("careful again")

checks.call(noisy)
checks.leaves_inputs(noisy)
try:
    checks.raises(ValueError, noisy)
except checks.CheckFailed:
    checks.close(1e308, 1e308)
"""


def test_warnings_and_stderr_are_no_failure():
    """May my function warn, log and print to stderr, when stderr would cost me the points?"""
    done = subprocess.run([sys.executable, "-c", NOISY], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("careful again") == 3


def test_arguments_are_copied():
    """Can my function spoil the check's own values?"""

    def spoil(array, nested, named):
        array[:] = 0
        nested["a"].append(1)
        named.clear()

    array, nested, named = np.ones(3), {"a": [0]}, [1, 2]
    checks.call(spoil, array, nested, named=named)
    assert (array.tolist(), nested, named) == ([1, 1, 1], {"a": [0]}, [1, 2])


def test_a_random_generator_is_passed_as_a_copy():
    """Does each call get the generator in the state in which the check has it?"""
    rng = checks.rng("copied")
    first = checks.call(lambda rng: rng.random(), rng)
    assert first.text == "<lambda>(rng)"
    assert first.value == checks.call(lambda rng: rng.random(), rng).value == rng.random()


def test_a_list_of_generators_can_be_passed():
    """May a check pass several streams in a list?"""
    streams = [iter([1, 2]), iter([3])]
    assert checks.call(lambda streams: [list(each) for each in streams], streams).value == [
        [1, 2],
        [3],
    ]


def test_failure_inside_a_callback_stays_what_it_is():
    """When a check's callback fails inside my function, is its own sentence shown?"""

    def oracle(x):
        checks.that(x > 0, "The query is not positive.")

    assert failure(checks.call, lambda f: f(-1), oracle).reason == "The query is not positive."


def raising(error: BaseException):
    def f(x):
        raise error

    return f


def test_raises_holds_for_the_error_and_its_subclasses():
    """Is the right error accepted, and a more special one too?"""
    checks.raises(ValueError, raising(ValueError("n")), 1)
    checks.raises(ArithmeticError, raising(ZeroDivisionError()), 1)


@pytest.mark.parametrize(
    ("expected", "function", "reason", "got"),
    [
        (ValueError, abs, "No error is raised.", "1"),
        (ValueError, raising(KeyError("k")), "The wrong kind of error is raised.", "KeyError: 'k'"),
        (ValueError, raising(SystemExit()), "The wrong kind of error is raised.", "SystemExit"),
        (
            ValueError,
            raising(NotImplementedError()),
            "f is not written yet.",
            None,
        ),
        (RuntimeError, raising(NotImplementedError()), "f is not written yet.", None),
    ],
)
def test_raises_fails_otherwise(expected, function, reason, got):
    """Am I told that no error came, or a wrong one, and is a stub not taken for one?"""
    error = failure(checks.raises, expected, function, -1)
    assert error.reason == reason
    assert error.got == got
    if got is not None:
        assert error.expected == "ValueError is raised"


@pytest.mark.parametrize(
    ("spoil", "value"),
    [
        (lambda x: x.__setitem__(0, 9), [1, 2]),
        (lambda x: x.sort(), np.array([2.0, 1.0])),
        (lambda x: x.__setitem__("b", 1), {"a": 1}),
        (lambda x: x.add(3), {1}),
        (lambda x: x[0].append(1), ([0], 1)),
        (lambda x: x.__setitem__(0, NAN), np.array([1.0])),
    ],
    ids=["list", "array", "dict", "set", "inside a tuple", "NaN"],
)
def test_changed_argument_is_found(spoil, value):
    """Am I told which argument I changed, and what to do instead?"""
    error = failure(checks.leaves_inputs, lambda n, x: spoil(x), 3, x=value)
    assert error.reason == "An argument was changed by the call."
    assert error.call.startswith("<lambda>(3, x=")
    assert error.got != error.expected
    assert "copy" in error.hint


def test_unchanged_arguments_hold():
    """May arguments hold NaN, generators and objects of any kind, where nothing changes them?"""
    values = [np.array([NAN, 1.0]), {"rng": checks.rng("a")}, [BrokenEquality(), object()], "text"]
    checks.leaves_inputs(lambda *args: sum(args[0]), *values)


def test_error_in_leaves_inputs_names_my_function():
    """Is the failing call named by my function, and not by the check's?"""
    error = failure(checks.leaves_inputs, np.linalg.inv, np.zeros((2, 2)))
    assert error.reason == "inv raised LinAlgError: Singular matrix"
    assert error.call.startswith("inv(array(")


class Model:
    fitted_ = 3

    def predict(self):
        return 0

    @property
    def broken(self):
        raise ValueError("not fitted")


def test_attribute_is_read_or_missed_by_name():
    """Am I told which attribute is missing?"""
    assert checks.attribute(Model(), "fitted_") == Call(3, "Model.fitted_")
    error = failure(checks.attribute, Model(), "coef_")
    assert error.reason == "Model.coef_ does not exist after this call."
    error = failure(checks.attribute, Model(), "broken")
    assert error.reason == "Model.broken raised ValueError: not fitted"


def test_a_pair_is_unpacked_into_calls():
    """Is each thing that my function returned compared by itself, and named by its place?"""
    mean, spread = checks.unpack(Call((1.0, [2.0]), lambda: "fit(x)"), "mean", "spread")
    assert (mean.value, spread.value) == (1.0, [2.0])
    assert (mean.text, spread.text) == ("fit(x)[0]", "fit(x)[1]")


@pytest.mark.parametrize(
    "value", [None, 1.0, (1.0,), (1.0, 2.0, 3.0), {"mean": 1.0, "spread": 2.0}]
)
def test_what_is_no_pair_is_told(value):
    """Do I read what to return, in order, when I return something else?"""
    failed = failure(checks.unpack, Call(value, "fit(x)"), "mean", "spread")
    assert failed.reason == "Return 2 things: mean, spread."
    assert (failed.call, failed.expected) == ("fit(x)", "(mean, spread)")


def test_calls_are_counted():
    """Does a counted function work as before, and tell how often it was called?"""

    def distance(a, b=0):
        return abs(a - b)

    counted = checks.counted(distance)
    got = checks.call(lambda f: [f(1), f(5, b=2)], counted)
    assert (got.value, counted.calls) == ([1, 3], 2)
    assert got.text == "<lambda>(distance)"
    error = failure(checks.at_most, counted.calls, 1, "distances", got=got, hint="Stop early.")
    assert (error.call, error.hint) == (got.text, "Stop early.")


def test_helper_is_itself_in_one_process():
    """In a notebook, where checks and answers share a process, is a helper called as it stands?"""
    assert checks.in_candidate(in_a_cell) is in_a_cell


def test_every_function_is_tested():
    """Is no function of interviewlab.checks left without a test?"""
    here = Path(__file__).parent
    files = [
        *here.glob("test_*.py"),
        *(here / "grading" / name for name in ("test_rehearsal.py", "test_source.py")),
    ]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    untested = [name for name in checks.__all__ if f"checks.{name}" not in text]
    assert untested == ["Call"]
