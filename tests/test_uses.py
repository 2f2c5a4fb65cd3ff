"""Which cells can come out otherwise when one of them changes."""

from __future__ import annotations

from interviewlab.uses import Uses

CELLS = {
    "setup": "import numpy as np\nSIZE = 3\n\n\ndef doubled(x):\n    return 2 * x",
    "mean": "def mean(x):\n    return sum(x) / len(x)",
    "variance": "def variance(x):\n    return mean([(v - mean(x)) ** 2 for v in x])",
    "mean-by-hand": "checks.close(checks.call(mean, [1, 2]), 1.5)",
    "variance-by-hand": "checks.close(checks.call(variance, [1, 3]), 1)",
    "variance-by-name": "checks.close(checks.call(globals()['variance'], doubled([1, 3])), 1)",
}
CHECKS = [cell for cell in CELLS if "-by-" in cell]


def test_what_stands_on_a_part_is_found_through_others():
    """When the mean is wrong, which cells feel it?"""
    uses = Uses(CELLS, CHECKS)
    assert uses.beneath["variance-by-hand"] == {"variance", "mean"}
    assert uses.beneath["mean"] == set()
    assert uses.above({"variance": "def variance(x):\n    return 0"}) == {
        "variance", "variance-by-hand", "variance-by-name"
    }  # fmt: skip
    assert uses.above({"mean": "mean = 3"}) == set(CELLS) - {"setup"}


def test_an_answer_that_defines_more_is_felt_further():
    """When an answer replaces a helper of the setup cell, too, who uses that one?"""
    answer = "def doubled(x):\n    return x\n\n\ndef variance(x):\n    return 0"
    assert "variance-by-name" in Uses(CELLS, CHECKS).above({"variance": answer})
    assert "setup" in Uses(CELLS, CHECKS).above({"mean": "SIZE = 4"})


def test_cells_that_use_each_other_end():
    """Do two cells that call each other stand on each other, and no more?"""
    uses = Uses({"a": "def f():\n    return g()", "b": "def g():\n    return f()"})
    assert uses.beneath == {"a": {"b"}, "b": {"a"}}


def test_names_of_checks_are_their_own():
    """When two checks have a variable of the same name, does one stand on what the other uses?"""
    cells = CELLS | {
        "mean-by-hand": "got = checks.call(mean, [1])",
        "setup-by-hand": "got = checks.call(doubled, 1)",
    }
    assert Uses(cells, [*CHECKS, "setup-by-hand"]).beneath["setup-by-hand"] == {"setup"}


def test_helpers_of_one_cell_are_told_apart():
    """Does who uses one helper stand on what the helper beside it uses?"""
    helpers = "def ask(x):\n    return mean(x)\n\n\ndef pair(x):\n    return x, x"
    uses = Uses({"mean": CELLS["mean"], "setup": helpers, "one": "ask([1])", "other": "pair(1)"})
    assert uses.beneath["one"] == {"setup", "mean"}
    assert uses.beneath["other"] == {"setup"}


def test_data_that_is_changed_later_is_followed():
    """When a setup cell fills a list with what a part gives, do the list's users stand on it?"""
    setup = "DATA = []\nfor value in (1, 2):\n    DATA.append(mean([value]))"
    uses = Uses({"mean": CELLS["mean"], "setup": setup, "user": "sum(DATA)"})
    assert uses.beneath["user"] == {"setup", "mean"}
