"""A plan of hours: shares of preparation bent to a target, then interviews in an order."""

from __future__ import annotations

import datetime
import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

from interviewlab.errors import InterviewLabError
from interviewlab.learner.readiness import InterviewState
from interviewlab.loops import COMPANIES, LEVELS, PREPARED_ROUNDS, RATINGS, Round
from interviewlab.script import read_script

FEWEST_HOURS = 5
MOST_HOURS = 2000
MOST_HOURS_A_WEEK = 60
HOURS_A_WEEK = 8  # where nobody says how many weeks there are
MIDDLE = 3  # a rating that bends nothing
BEND = 0.5  # how strongly a rating bends a share: (rating / MIDDLE) ** BEND
READY = 0.5  # how much of its pull a round loses that is ready
AGAIN_MINUTES = 20  # an interview again, a week after it was passed
PART_MINUTES = 15  # a failed part again
SPACING = (1, 3, 7, 16)  # days between a failed part's returns
MOCK_MINUTES = 60


class PlanError(InterviewLabError):
    """No plan can be made of what was asked for."""


@dataclass(frozen=True)
class Session:
    """One thing to do. ``kind`` is ``new``, ``again``, ``part``, ``mock`` or ``practice``."""

    round: str
    kind: str
    minutes: int
    what: str
    week: int
    day: datetime.date


@dataclass(frozen=True)
class Plan:
    """Shares and minutes by round, and sessions in order; minutes sum to the hours exactly."""

    company: str
    level: str
    minutes: dict[str, int]
    shares: dict[str, float]
    weeks: int
    sessions: list[Session]


def shares_for(company: str, level: str, readiness: dict[str, float]) -> dict[str, float]:
    """Each prepared round's share of the hours: within its bounds, and together 1.

    The bounds are the map's. Inside them a round weighs more the more company and level ask of what
    it leans on, and less the readier the learner is.

    Raises
    ------
    PlanError
        The company or the level is unknown.
    """
    refuse_target(company, level)
    pulls = {}
    for round in PREPARED_ROUNDS:
        low, high = round.preparation
        pull = (low + high) / 2 * (rating(round, company, level) / MIDDLE) ** BEND
        pulls[round.id] = pull * (1 - READY * readiness.get(round.id, 0.0))
    bounds = {round.id: round.preparation for round in PREPARED_ROUNDS}
    return _within(pulls, bounds)


def refuse_target(company: str, level: str) -> None:
    """Raise :class:`PlanError` where the company or the level is unknown."""
    for name, known, what in ((company, COMPANIES, "company"), (level, LEVELS, "level")):
        if name not in known:
            raise PlanError(f"There is no {what} {name!r}; there is {', '.join(known)}.")


def rating(round: Round, company: str, level: str) -> float:
    """How much company and level ask of what a round leans on, 1 to 5."""
    asked = [
        RATINGS[profile.ratings[dimension]]
        for profile in (COMPANIES[company], LEVELS[level])
        for dimension in round.leans_on
        if dimension in profile.ratings
    ]
    return sum(asked) / len(asked)


def _within(pulls: dict[str, float], bounds: dict[str, tuple[float, float]]) -> dict[str, float]:
    """Shares in proportion to ``pulls`` where the bounds allow it, which sum to 1."""

    def shares(scale: float) -> dict[str, float]:
        return {
            name: min(max(scale * pull, bounds[name][0]), bounds[name][1])
            for name, pull in pulls.items()
        }

    low, high = 0.0, max(bounds[name][1] / pull for name, pull in pulls.items())
    for _ in range(100):  # the sum grows with the scale: halve
        middle = (low + high) / 2
        if sum(shares(middle).values()) < 1:
            low = middle
        else:
            high = middle
    found = shares(high)
    total = sum(found.values())
    return {name: share / total for name, share in found.items()}


def make_plan(
    every: list[InterviewState],
    readiness: dict[str, float],
    *,
    company: str,
    level: str,
    hours: float,
    weeks: int | None = None,
    date: datetime.date | None = None,
    today: datetime.date,
) -> Plan:
    """Which interview when.

    Parameters
    ----------
    every : list of InterviewState
        The course's interviews, in its order, which is the order of prerequisites.
    readiness : dict
        By round, 0 to 1.
    hours : float
        All that there is.
    weeks : int, optional
        Default: up to ``date``, else as many as 8 hours a week take.
    date : datetime.date, optional
        The day of the interviews.
    today : datetime.date
        The first day.

    Raises
    ------
    PlanError
        The input can't be met: too few hours, a day that is past, more hours than weeks hold.
    """
    _refuse(hours, weeks, date, today)
    shares = shares_for(company, level, readiness)
    minutes = _whole(shares, _nearest(60 * hours))
    if weeks is None:
        days = (date - today).days if date else None
        weeks = max(1, days // 7) if days is not None else math.ceil(hours / HOURS_A_WEEK)
    span = (date - today).days if date else 7 * weeks
    if hours > MOST_HOURS_A_WEEK * max(span, 1) / 7:
        raise PlanError(
            f"{hours:g} hours in {span} days is more than {MOST_HOURS_A_WEEK} a week: take fewer "
            "hours or a later date."
        )
    queues = {name: list(_queue(name, every, minutes[name], span, today)) for name in minutes}
    ordered = _interleaved(queues, minutes)
    return Plan(company, level, minutes, shares, weeks, _dated(ordered, weeks, span, today))


def _nearest(number: float) -> int:
    return math.floor(number + 0.5)


def _refuse(hours: float, weeks: int | None, date: datetime.date | None, today) -> None:
    if not FEWEST_HOURS <= hours <= MOST_HOURS:
        raise PlanError(
            f"{hours:g} hours can't be planned: give between {FEWEST_HOURS} and {MOST_HOURS}. With "
            "less time, do the one interview that you fear most."
        )
    if weeks is not None and weeks < 1:
        raise PlanError(f"{weeks} weeks can't be planned: there must be at least one.")
    if date is not None and date <= today:
        raise PlanError(f"{date} is not ahead of {today}: name the day of your interviews.")
    if date is not None and weeks is not None and 7 * weeks > (date - today).days + 6:
        raise PlanError(f"{weeks} weeks from {today} end after {date}: leave out one of the two.")


def _whole(shares: dict[str, float], total: int) -> dict[str, int]:
    """``total`` minutes split by shares: whole numbers with that sum, by largest remainder."""
    exact = {name: share * total for name, share in shares.items()}
    floors = {name: math.floor(value) for name, value in exact.items()}
    left = total - sum(floors.values())
    for name in sorted(exact, key=lambda n: floors[n] - exact[n])[:left]:
        floors[name] += 1
    return floors


@dataclass(frozen=True)
class _Wish:
    """Something to do; ``day`` counts from the first, None where any day is as good."""

    kind: str
    minutes: int
    what: str
    day: int | None = None


def _queue(
    round: str, every: list[InterviewState], minutes: int, span: int, today: datetime.date
) -> Iterator[_Wish]:
    """What to do of one round, in order, for exactly ``minutes``."""
    for wish in _wishes(round, every, span, today):
        if wish.minutes > minutes:
            break
        minutes -= wish.minutes
        yield wish
    if minutes:
        yield _Wish("practice", minutes, "follow-up questions of what you have done, aloud")


def _wishes(
    round: str, every: list[InterviewState], span: int, today: datetime.date
) -> Iterator[_Wish]:
    mine = [state for state in every if state.interview.round == round]
    for state in mine:
        for part, failed in state.failed.items():
            for day in _returns(failed, span, today):
                yield _Wish("part", PART_MINUTES, f"{state.interview.key}: {part} again", day)
    for state in mine:
        if not state.begun:
            header = read_script(state.interview.script).header
            yield _Wish("new", header.minutes, f"{state.interview.key}: {header.title}")
    for state in mine:
        yield _Wish("again", AGAIN_MINUTES, f"{state.interview.key}: from an empty cell")
    for number in itertools.count(1) if mine else ():
        what = f"mock {number}: interviewlab mock --round {round}"
        yield _Wish("mock", MOCK_MINUTES, what)


def _returns(failed: datetime.date, span: int, today: datetime.date) -> list[int]:
    """The days on which a failed part comes back: ever rarer; what is overdue comes at once."""
    due = [(failed + datetime.timedelta(days=days) - today).days for days in SPACING]
    ahead = [day for day in due if 0 < day < span]
    return [0, *ahead] if due[0] <= 0 else ahead or [0]


def _interleaved(
    queues: dict[str, list[_Wish]], minutes: dict[str, int]
) -> list[tuple[str, _Wish]]:
    """All queues as one, so that every week has some of every round."""
    placed = []
    for name, queue in queues.items():
        before = 0
        for wish in queue:
            placed.append(((before + wish.minutes / 2) / minutes[name], name, wish))
            before += wish.minutes
    placed.sort(key=lambda item: item[0])
    return [(name, wish) for _, name, wish in placed]


def _dated(
    ordered: list[tuple[str, _Wish]], weeks: int, span: int, today: datetime.date
) -> list[Session]:
    total = sum(wish.minutes for _, wish in ordered)
    sessions, before = [], 0
    for name, wish in ordered:
        place = (before + wish.minutes / 2) / total
        before += wish.minutes
        day = wish.day if wish.day is not None else int(place * span)
        week = min(weeks - 1, day * weeks // span) + 1
        when = today + datetime.timedelta(days=day)
        sessions.append(Session(name, wish.kind, wish.minutes, wish.what, week, when))
    return sorted(sessions, key=lambda session: session.day)
