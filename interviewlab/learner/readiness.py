"""How ready a learner is: from graded results, round by round."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import nbformat

from interviewlab.curriculum import Course, Interview
from interviewlab.grading.plan import checks_of
from interviewlab.learner.store import PartGrade, Store

SEEN = 0.5  # what a part counts whose answer was shown, until it is passed on a later day


@dataclass(frozen=True)
class InterviewState:
    """One interview. ``parts`` holds each part's share of its points, 0 to 1, as last graded.

    ``failed`` are the parts that were graded and not passed, with the day of the last grade.
    """

    interview: Interview
    parts: dict[str, float]
    weights: dict[str, float]
    failed: dict[str, datetime.date]

    @property
    def readiness(self) -> float:
        """The share of its points, 0 to 1."""
        total = sum(self.weights.values())
        return sum(self.parts[part] * self.weights[part] for part in self.parts) / total

    @property
    def passed(self) -> bool:
        return all(share >= 1 for share in self.parts.values())

    @property
    def begun(self) -> bool:
        return any(self.parts.values()) or bool(self.failed)


def states(course: Course, store: Store | None) -> list[InterviewState]:
    """Every interview of the course, as far as the desk remembers it."""
    last: dict[tuple[str, str, str], PartGrade] = {}
    seen: set[tuple[str, str, str]] = set()
    if store is not None:
        last = {(g.round, g.interview, g.part): g for g in store.part_grades()}
        shown = store.seen()
        seen = {key for key, day in shown.items() if key in last and last[key].at.date() <= day}
    return [_state(interview, last, seen) for interview in course.interviews]


def _state(interview: Interview, last: dict, seen: set) -> InterviewState:
    weights: dict[str, float] = {}
    for check in checks_of(nbformat.read(interview.source, as_version=4)):
        weights[check.part] = weights.get(check.part, 0.0) + check.points
    parts, failed = {}, {}
    for part in weights:
        key = (interview.round, interview.name, part)
        grade = last.get(key)
        share = min(1.0, grade.points / grade.max_points) if grade and grade.max_points else 0.0
        parts[part] = share * (SEEN if key in seen else 1.0)
        if grade is not None and parts[part] < 1:
            failed[part] = grade.at.date()
    return InterviewState(interview, parts, weights, failed)


def by_round(every: list[InterviewState]) -> dict[str, float]:
    """Each round's readiness, 0 to 1: the mean of its interviews'; not begun counts 0."""
    rounds: dict[str, list[float]] = {}
    for state in every:
        rounds.setdefault(state.interview.round, []).append(state.readiness)
    return {name: sum(shares) / len(shares) for name, shares in rounds.items()}


def overall(rounds: dict[str, float], shares: dict[str, float]) -> float:
    """Readiness for a target: rounds weighted by their share of its preparation."""
    known = {name: share for name, share in shares.items() if name in rounds}
    total = sum(known.values())
    return sum(rounds[name] * share for name, share in known.items()) / total if total else 0.0


def next_steps(every: list[InterviewState], shares: dict[str, float], most: int = 3) -> list[str]:
    """What to do next, most useful first: failed parts, then new interviews of heavy rounds."""
    steps = []
    for state in sorted(every, key=lambda s: -shares.get(s.interview.round, 0.0)):
        if state.failed:
            steps.append(f"{state.interview.key}: try {', '.join(state.failed)} again.")
    fresh: dict[str, InterviewState] = {}
    for state in every:
        if not state.begun and state.interview.round in shares:
            fresh.setdefault(state.interview.round, state)
    rounds = by_round(every)
    gains = {name: shares[name] * (1 - rounds[name]) for name in fresh}
    for name in sorted(gains, key=gains.get, reverse=True):
        steps.append(f"{fresh[name].interview.key}: begin.")
    return steps[:most]
