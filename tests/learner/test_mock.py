"""A mock loop: drawn from what is not passed, timed, graded with a debrief."""

from __future__ import annotations

import random
import shutil
import sqlite3

import nbformat
import pytest

from interviewlab.errors import CourseError, SubmissionError
from interviewlab.grading.plan import cell_name
from interviewlab.learner.desk import make_desk
from interviewlab.learner.mock import BARS, MockError, end_mock, make_mock
from interviewlab.learner.plan import PlanError
from interviewlab.learner.readiness import states
from interviewlab.learner.store import Store
from interviewlab.loops import LEVELS
from tests.answering import save, solved


@pytest.fixture
def store(built_course, tmp_path) -> Store:
    make_desk(built_course, tmp_path / "work")
    return Store(tmp_path / "work")


def mocked(course, store, **asked):
    wanted = {"company": "big_tech", "level": "mid", "round": "coding"} | asked
    return make_mock(course, store, states(course, store), rng=random.Random(0), **wanted)


def test_notebook_has_a_clock_and_no_answers(built_course, store):
    """Is a mock's notebook the interview, with a clock, without hints and folded answers?"""
    _, (path,) = mocked(built_course, store)
    cells = nbformat.read(path, as_version=4).cells
    text = "\n".join(cell.source for cell in cells)
    assert "%clock" in text
    assert "<details>" not in text
    assert not any((cell_name(cell) or "").startswith("hint-") for cell in cells)
    assert {"mean", "variance"} <= {cell_name(cell) for cell in cells}


def test_debrief_against_the_bar_with_hints_and_time(built_course, store):
    """Am I graded part by part, charged for hints, and told the time, against the level's bar?"""
    (interview,) = built_course.interviews
    number, (path,) = mocked(built_course, store, level="senior", minutes=30)
    save(solved(interview), path)
    (notebook,) = store.mock_notebooks(number)
    assert store.mock_notebook(path) == notebook
    assert 1790 < store.start_clock(notebook) <= 1800
    for _ in range(2):
        store.next_hint("coding", notebook.hint_key, "mean", 3)
    with sqlite3.connect(store.path) as db:  # an hour at another place
        db.execute("UPDATE mock_notebook SET started = '2026-01-01T10:00:00+00:00'")
        db.execute("UPDATE mock_notebook SET ended = '2026-01-01T11:00:00+00:00'")
    (debrief,) = end_mock(built_course, store)
    assert debrief.parts == {"mean": pytest.approx(0.8), "variance": 1.0}
    assert debrief.share < 1
    assert (debrief.hints, debrief.minutes, debrief.over_time) == (2, 60, True)
    assert debrief.bar == BARS["senior"]
    assert store.hints_seen("coding", "mean_and_variance", "mean") == 0, "own copy's ladder"
    assert states(built_course, store)[0].passed, "the grade counts for readiness"


def test_the_clock_goes_on(built_course, store):
    """If the laptop was closed, does the clock know?"""
    number, _ = mocked(built_course, store)
    (notebook,) = store.mock_notebooks(number)
    store.start_clock(notebook)
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE mock_notebook SET started = '2026-01-01T10:00:00+00:00'")
    assert Store(store.path.parent).start_clock(notebook) < 0


def test_what_can_not_be_asked_for(built_course, store, tmp_path):
    """Do I get a sentence for what is unknown, too short, or not there?"""
    with pytest.raises(MockError, match="0 minutes is no interview"):
        mocked(built_course, store, minutes=0)
    with pytest.raises(PlanError, match="There is no level 'intern'"):
        mocked(built_course, store, level="intern")
    with pytest.raises(PlanError, match="There is no company 'bank'"):
        mocked(built_course, store, company="bank")
    with pytest.raises(CourseError, match="no round 'poker'"):
        mocked(built_course, store, round="poker")
    with pytest.raises(MockError, match="no such mock"):
        end_mock(built_course, store)
    _, (path,) = mocked(built_course, store)
    shutil.rmtree(path.parent)
    with pytest.raises(SubmissionError, match="There is no notebook"):
        end_mock(built_course, store)
    assert set(BARS) == set(LEVELS)


def test_a_loop_is_drawn_from_what_is_not_passed(repository, tmp_path):
    """Is a loop three to six rounds, one interview each, and heavier rounds more often in it?"""
    make_desk(repository, tmp_path / "work")
    store = Store(tmp_path / "work")
    every = states(repository, store)
    rng = random.Random(5)
    drawn = []
    for _ in range(12):
        asked = {"company": "big_tech", "level": "staff", "rng": rng}
        _, paths = make_mock(repository, store, every, **asked)
        rounds = [path.parent.name for path in paths]
        assert 3 <= len(rounds) == len(set(rounds)) <= 6
        drawn += rounds
    assert drawn.count("system_design") > drawn.count("ml_coding")
