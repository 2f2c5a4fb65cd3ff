"""What an examiner keeps from one submission to the next, and what it must not keep."""

from __future__ import annotations

import numpy as np
import pytest

from interviewlab.grading.engine import Engine
from interviewlab.grading.plan import Step
from interviewlab.reference import reference

CHECK = """
import numpy as np
from interviewlab import checks

def slow(x):
    import time
    clock = lambda: time.perf_counter_ns()  # code within code has a file and a line of its own
    return clock()   # another answer each time that it really runs

kept = checks.reference(slow, np.arange(3.0))
print(kept)
"""


@pytest.fixture(scope="module")
def engine():
    engine = Engine(isolated=False)
    yield engine
    engine.close()


def printed(engine, steps, **more):
    verdicts = engine.run(steps, [], **more)
    assert verdicts.by_check == {"c": None}, verdicts
    return verdicts.printed[len(steps) - 1]


def test_references_are_computed_once_for_a_cohort(engine):
    """Do the third and fourth submission of a release get what was computed for them once?"""
    steps = [Step("learner", "f", "f = 1"), Step("check", "c", CHECK)]
    answers = [printed(engine, steps, course=["f = 2", CHECK]) for _ in range(4)]
    assert answers[1] == answers[2] == answers[3]


def test_another_seed_is_another_question(engine, monkeypatch):
    """Is nothing kept of a course seed when the next one is graded?"""
    seeded = CHECK.replace("np.arange(3.0)", "checks.rng('c').random(3)")
    steps = [Step("check", "c", seeded)]
    answers = []
    for seed in ("1", "1", "1", "2", "2", "2", "1"):
        monkeypatch.setenv("INTERVIEWLAB_SEED", seed)
        answers.append(printed(engine, steps, course=[seeded]))
    assert answers[1] == answers[2] == answers[6]
    assert answers[4] == answers[5] != answers[1]


def test_a_submission_leaves_nothing_for_the_next(engine):
    """Does only the course's own solution run in the parent, never a learner's?"""
    leaks = Step("check", "c", "import sys; print(hasattr(sys, 'left')); sys.left = f")
    for answer in ("1", "2", "3"):
        steps = [Step("learner", "f", f"f = {answer}"), leaks]
        assert printed(engine, steps, course=["f = 0"]) == "False\n"


def square(x):
    calls.append(1)
    return x * x


calls: list[int] = []


def test_a_kept_answer_is_a_copy():
    """Can a check that writes into an answer spoil it for the next check?"""
    calls.clear()
    first = reference(square, np.array([1.0, 2.0]))
    first[:] = 0
    assert reference(square, np.array([1.0, 2.0])).tolist() == [1.0, 4.0]
    assert reference(square, np.array([1.0, 3.0])).tolist() == [1.0, 9.0]
    assert len(calls) == 2


def test_closures_are_refused():
    """Is a function whose answer hangs on more than its arguments refused?"""
    factor = 2
    with pytest.raises(TypeError, match="closes over nothing"):
        reference(lambda x: factor * x, 1)
