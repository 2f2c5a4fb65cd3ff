"""What a failure says: where it happened, what is not written, and values that stay short."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from interviewlab import checks
from interviewlab.checks import Call
from tests.failing import failure, in_a_cell


class Model:
    def predict(self):
        return 0


def test_error_names_the_line_of_the_cell():
    """When my function raises, am I told the error and my own line?"""
    mean = in_a_cell("def mean(x):\n    total = 0\n    return total / len(x)\n")["mean"]
    error = failure(checks.call, mean, [])
    assert error.reason == (
        "mean raised ZeroDivisionError: division by zero "
        "(in mean, line 3 of its cell: return total / len(x))"
    )
    assert error.call == "mean([])"


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("def f(x):\n    return [1 / y for y in x]\n", "in f, line 2 of its cell"),
        ("def f(x):\n    def g():\n        return 1 / 0\n    return g()\n", "in g, line 3"),
        ("class C:\n    def m(self, x):\n        return 1 / 0\nf = C().m\n", "in C.m, line 3"),
        ("f = lambda x: 1 / 0\n", "(line 1 of a cell: f = lambda"),
    ],
    ids=["comprehension", "nested", "method", "lambda"],
)
def test_error_names_the_function_that_the_line_stands_in(source, place):
    """With ten cells on the page, do I know whose line 14 is meant?"""
    assert place in failure(checks.call, in_a_cell(source)["f"], [0]).reason


def test_error_never_shows_a_line_of_a_hidden_check():
    """When a check's own function raises, does its code stay out of the message?"""
    solve = in_a_cell("def solve(f):\n    return f(None)\n")["solve"]
    heading = "# Hidden check 2 of 2 for solve · 2 of 3 points · solve-hidden\n"
    oracle = in_a_cell(heading + "def oracle(x):\n    return x + 12345\n", "<cell-2>")["oracle"]
    error = failure(checks.call, solve, oracle)
    assert "TypeError" in error.reason
    assert "(in solve, line 2 of its cell: return f(None))" in error.reason
    assert "12345" not in str(error)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("def f():\n    raise NotImplementedError()\n", "f"),
        ("def g():\n    raise NotImplementedError()\ndef f():\n    return g()\n", "g"),
        ("class f:\n    def __init__(self):\n        raise NotImplementedError()\n", "f"),
    ],
    ids=["itself", "another part", "class"],
)
@pytest.mark.parametrize("run", [checks.call, checks.leaves_inputs])
def test_stub_is_named(source, name, run):
    """When a stub is left, am I told which one to write, also where another part calls it?"""
    error = failure(run, in_a_cell(source)["f"])
    assert error.reason == f"{name} is not written yet: replace `raise NotImplementedError()`."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.float64(0.1), "0.1"),
        (np.bool_(True), "True"),
        (np.uint8(3), "3"),
        (np.str_("a"), "'a'"),
        ([np.int64(1), np.float32(0.5)], "[1, 0.5]"),
        (np.array([1.0, 2.0]), "array([1., 2.])"),
        (np.array([1, 2], dtype=np.int32), "array([1, 2], dtype=int32)"),
        (np.zeros((0, 3)), "array([], shape=(0, 3), dtype=float64)"),
        (np.array(["a"]), "array(['a'], shape=(1,), dtype=<U1)"),
        (list(range(13)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ...]"),
        (Fraction(1, 3), "Fraction(1, 3)"),
        (np.linalg.norm, "norm"),
        (Model, "Model"),
        (Model().predict, "Model.predict"),
        (checks.counted(max), "max"),
        (None, "None"),
    ],
)
def test_values_are_shown_short(value, text):
    """Do values read as a learner would type them?"""
    assert failure(checks.that, False, "No.", got=Call(value, "f()")).got == text


@pytest.mark.parametrize(
    "value",
    [
        np.arange(10_000.0),
        "x" * 10_000,
        [[0.123456789] * 12] * 12,
        pd.DataFrame(np.zeros((50, 50))),
        10**500,
    ],
    ids=["array", "text", "nested list", "table", "number"],
)
def test_long_values_are_cut(value):
    """Does a card stay small when my function returns something huge?"""
    assert len(failure(checks.that, False, "No.", got=Call(value, "f()")).got) < 700


def test_addresses_are_not_shown():
    """Does the same failure always read the same?"""
    assert "0x" not in failure(checks.equal, Call(object(), "f()"), 3).got
