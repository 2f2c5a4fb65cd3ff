"""What a desk remembers, and what it makes of it."""

from __future__ import annotations

import datetime
import sqlite3
import threading

import pytest

from interviewlab.grading.result import CheckResult, Result
from interviewlab.learner.desk import make_desk
from interviewlab.learner.readiness import by_round, next_steps, states
from interviewlab.learner.store import Store, StoreError


def graded(course, points: dict[str, float]) -> Result:
    """A grade of the miniature interview: ``points`` of 3 for mean, of as many for variance."""
    (interview,) = course.interviews
    most = states(course, None)[0].weights
    checks = [
        CheckResult(f"{part}-all", part, True, points.get(part, 0.0), most[part], False)
        for part in most
    ]
    total = sum(most.values())
    return Result(interview.round, interview.name, sum(points.values()), total, checks)


@pytest.fixture
def store(built_course, tmp_path) -> Store:
    make_desk(built_course, tmp_path / "work")
    return Store(tmp_path / "work")


def test_nothing_graded_is_not_ready(built_course, store):
    """Before I begin, am I at zero everywhere, and told to begin?"""
    every = states(built_course, store)
    assert by_round(every) == {"coding": 0.0}
    assert next_steps(every, {"coding": 1.0}) == ["coding/mean_and_variance: begin."]


def test_the_last_grade_counts(built_course, store):
    """Does readiness follow my last grade, part by part, up and down?"""
    weights = states(built_course, None)[0].weights
    store.save_grade(graded(built_course, dict(weights)))
    (state,) = states(built_course, store)
    assert state.passed and state.readiness == pytest.approx(1)
    store.save_grade(graded(built_course, {"mean": weights["mean"]}))
    (state,) = states(built_course, store)
    assert state.readiness == pytest.approx(weights["mean"] / sum(weights.values()))
    assert next_steps([state], {"coding": 1.0}) == ["coding/mean_and_variance: try variance again."]


def test_an_answer_that_was_shown_counts_half_until_a_later_day(built_course, store):
    """If I looked at the answer, is the part half mine until I pass it on another day?"""
    weights = states(built_course, None)[0].weights
    store.save_grade(graded(built_course, dict(weights)))
    store.mark_seen("coding", "mean_and_variance", "mean")
    (state,) = states(built_course, store)
    assert state.parts["mean"] == 0.5
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE answer_seen SET at = ?", (yesterday.isoformat(),))
    assert states(built_course, store)[0].parts["mean"] == 1


def test_two_notebooks_at_once_lose_nothing(store):
    """Do many writers at one time all get in?"""

    def write() -> None:
        for _ in range(20):
            store.next_hint("coding", "mean_and_variance", "mean", 1000)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.hints_seen("coding", "mean_and_variance", "mean") == 80


def test_damaged_or_newer_memory_is_said(store):
    """Is a damaged file, or one of a later version, a sentence and not a traceback?"""
    with sqlite3.connect(store.path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer version: update interviewlab"):
        Store(store.path.parent)
    store.path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreError, match="move the file away"):
        Store(store.path.parent)
