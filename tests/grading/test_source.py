"""`checks.source`: the text of what a learner wrote, as graders read it."""

from __future__ import annotations

import pytest

from interviewlab.grading.engine import Engine
from interviewlab.grading.plan import Step

CHECK = "from interviewlab import checks\nprint(checks.source(f))"
WRITTEN = "def f(x):\n    # mine\n    return x"


@pytest.fixture(scope="module")
def engine():
    engine = Engine(isolated=True)
    yield engine
    engine.close()


def read(engine, *cells):
    steps = [Step("learner", None, cell) for cell in cells] + [Step("check", "c", CHECK)]
    verdicts = engine.run(steps, [])
    return verdicts.by_check["c"], verdicts.printed[len(cells)]


@pytest.mark.parametrize(
    "cells",
    [
        [WRITTEN],
        ["def f(x):\n    return 0", "import math\n" + WRITTEN],
        [WRITTEN, "f.__qualname__ = f.__name__ = 'decoy'\ndef decoy(x): pass"],
        [WRITTEN, "import linecache\nlinecache.cache.clear()"],
    ],
)
def test_source_is_what_stands_in_the_submission(engine, cells):
    """Do I get the last definition, whatever the function says of itself?"""
    failure, text = read(engine, *cells)
    assert failure is None
    assert text == WRITTEN + "\n"


@pytest.mark.parametrize("last", ["f = lambda x: x", "f = g", "for f in [g]: pass"])
def test_a_name_bound_otherwise_has_no_source(engine, last):
    """Is a small decoy refused that something else has replaced?"""
    failure, _ = read(engine, WRITTEN, "def g(x): return x", last)
    assert "is not defined by a `def` or `class` at the top of a cell" in failure["message"]
