"""Grading where processes can't be forked: the same verdicts, from fresh processes."""

from __future__ import annotations

import os

import nbformat
import pytest

from interviewlab import checks
from interviewlab.grading.cold import run_cold
from interviewlab.grading.plan import setup_of, steps_of
from tests.answering import cell, mistake, solved


@pytest.fixture
def interview(built_course):
    return built_course.interviews[0]


def verdicts_of(interview, notebook, *, cell_seconds=30.0):
    source = nbformat.read(interview.source, as_version=4)
    steps = steps_of(source, notebook)
    return run_cold(steps, setup_of(source), cell_seconds=cell_seconds, seconds=60.0)


def test_right_and_wrong_answers_get_their_verdicts(interview):
    """Does a mistake fail exactly its checks without a fork, too?"""
    answer = mistake(interview, "writes_into_input")
    verdicts = verdicts_of(interview, solved(interview, answer))
    assert verdicts.error is None
    failed = {name for name, failure in verdicts.by_check.items() if failure}
    assert failed == set(answer.fails)


def test_the_notebook_that_was_graded_goes_on_as_before(interview, monkeypatch):
    """After %grade without a fork, do checks still ask my kernel, not a process that ended?"""
    monkeypatch.delenv("INTERVIEWLAB_SEED", raising=False)
    verdicts_of(interview, solved(interview))
    assert checks.in_candidate(len) is len
    assert "INTERVIEWLAB_SEED" not in os.environ


def test_a_dead_and_a_hanging_notebook_end_with_a_reason(interview):
    """Is there a reason when the learner's process dies, or never answers?"""
    notebook = solved(interview)
    cell(notebook, "variance").source = "import os\nos._exit(1)"
    assert "gone" in verdicts_of(interview, notebook).error
    cell(notebook, "variance").source = "while True:\n    pass"
    verdicts = verdicts_of(interview, notebook, cell_seconds=2.0)
    assert "2 s" in verdicts.error
    assert verdicts.by_check["mean-numpy"] is None, "what came before keeps its verdict"
