"""A mock: interviews not passed yet, with a clock, without folded answers, and a debrief."""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import dataclass
from pathlib import Path

from nbformat.v4 import new_code_cell

from interviewlab.build import to_text
from interviewlab.curriculum import Course
from interviewlab.errors import InterviewLabError
from interviewlab.files import write_whole
from interviewlab.grading.check import check_notebook
from interviewlab.grading.plan import cell_name
from interviewlab.grading.result import Result
from interviewlab.grading.submission import read_notebook
from interviewlab.learner.plan import MIDDLE, rating, refuse_target
from interviewlab.learner.readiness import InterviewState
from interviewlab.learner.store import MockNotebook, Store, parts_of
from interviewlab.loops import PREPARED_ROUNDS

FOLDER = "mocks"
MINUTES = 45
FEWEST_ROUNDS = 3
HINT_COST = 0.1  # of its part's points, for each rung that was looked at
# the share of the points that passes: this course's choice, as nobody publishes theirs
BARS = {"junior": 0.6, "mid": 0.7, "senior": 0.75, "staff": 0.8, "principal": 0.8}
FOLD = re.compile(r"<details>.*?</details>\n*", re.DOTALL)
CLOCK = "# Run this first: the clock starts, and goes on if you close the notebook.\n{}"


class MockError(InterviewLabError):
    """No mock can be made or ended as asked."""


@dataclass(frozen=True)
class Debrief:
    """How one interview of a mock went.

    ``share`` is the share of its points after what hints cost; ``minutes`` is None where the clock
    never ran; ``parts`` are the criteria, each with its share.
    """

    notebook: MockNotebook
    share: float
    bar: float
    minutes: float | None
    hints: int
    parts: dict[str, float]
    result: Result

    @property
    def over_time(self) -> bool:
        return self.minutes is not None and self.minutes > self.notebook.minutes


def make_mock(
    course: Course,
    store: Store,
    every: list[InterviewState],
    *,
    company: str,
    level: str,
    round: str | None = None,
    minutes: int = MINUTES,
    rng: random.Random | None = None,
) -> tuple[int, list[Path]]:
    """Draw a loop, or one round, and write its notebooks into the desk; its number and the files.

    Raises
    ------
    MockError
        The minutes are none; an unknown company, level or round is the like.
    """
    refuse_target(company, level)
    if not 5 <= minutes <= 240:
        raise MockError(f"{minutes} minutes is no interview: give between 5 and 240.")
    if round is not None:
        course.round(round)
    rng = rng or random.Random()
    wanted = [round] if round else _loop(company, level, rng)
    drawn = []
    for name in wanted:
        mine = [state for state in every if state.interview.round == name]
        fresh = [state for state in mine if not state.passed] or mine
        if fresh:
            drawn.append(rng.choice(fresh).interview)
    number = store.new_mock(level)
    paths = []
    for interview in drawn:
        path = Path(FOLDER) / f"{number:03}" / interview.round / f"{interview.name}.ipynb"
        store.add_to_mock(MockNotebook(number, interview.round, interview.name, str(path), minutes))
        there = store.path.parent / path
        write_whole(there, to_text(_bare(read_notebook(interview.release))).encode())
        paths.append(there)
    return number, paths


def _loop(company: str, level: str, rng: random.Random) -> list[str]:
    """The rounds of one loop: each is in it as often as in real ones, more where more is asked."""
    while True:
        drawn = [
            each.id
            for each in PREPARED_ROUNDS
            if rng.random() < each.in_loops * rating(each, company, level) / MIDDLE
        ]
        if len(drawn) >= FEWEST_ROUNDS:
            return drawn


def _bare(notebook):
    """A release without hints and folded answers, with the clock in front."""
    notebook.cells = [c for c in notebook.cells if not (cell_name(c) or "").startswith("hint-")]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = FOLD.sub("", cell.source)
        elif cell_name(cell) == "extension":
            place = notebook.cells.index(cell) + 1
    notebook.cells.insert(place, new_code_cell(CLOCK.format("%clock"), id="mock-clock"))
    return notebook


def end_mock(course: Course, store: Store, number: int | None = None) -> list[Debrief]:
    """Grade a mock, by default the last one, and remember the grades.

    Raises
    ------
    MockError
        There is none.
    """
    mock = store.mock(number)
    if mock is None:
        raise MockError("There is no such mock: `interviewlab mock` makes one.")
    number, level = mock
    debriefs = []
    for notebook in store.mock_notebooks(number):
        path = store.path.parent / notebook.path
        result, _ = check_notebook(path, course)
        taken = store.end_notebook(notebook)
        debriefs.append(_debrief(store, notebook, result, level, taken))
        store.save_grade(result, mock=number)
    return debriefs


def _debrief(
    store: Store,
    notebook: MockNotebook,
    result: Result,
    level: str,
    taken: datetime.timedelta | None,
) -> Debrief:
    shares, earned, hints = {}, 0.0, 0
    for part, (points, most) in parts_of(result).items():
        seen = store.hints_seen(notebook.round, notebook.hint_key, part)
        hints += seen
        kept = points * max(0.0, 1 - HINT_COST * seen)
        earned += kept
        shares[part] = kept / most if most else 0.0
    minutes = taken.total_seconds() / 60 if taken is not None else None
    share = earned / result.max_points if result.max_points else 0.0
    return Debrief(notebook, share, BARS[level], minutes, hints, shares, result)
