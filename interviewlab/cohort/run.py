"""The coordinator: what is to be graded goes to the workers, what comes back to the gradebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from typing import NamedTuple

import nbformat
from nbgrader.utils import is_grade

from interviewlab.cohort.gradebook import GradebookError, Writer
from interviewlab.cohort.lanes import Lanes
from interviewlab.cohort.release import Release, read_release
from interviewlab.cohort.submissions import Found
from interviewlab.cohort.task import Graded, Task
from interviewlab.cohort.workers import MOST_LOSSES, was_lost
from interviewlab.curriculum import Interview
from interviewlab.diagnosis import grader
from interviewlab.seed import course_seed

AHEAD = 4  # submissions waiting at each worker, so that none is idle


class Line(NamedTuple):
    """What a summary keeps of one submission. ``seconds`` is wall time on its worker."""

    student: str
    round: str
    interview: str
    points: float
    max_points: float
    error: str | None
    note: str | None
    seconds: float


@dataclass
class Summary:
    """What a run did.

    Attributes
    ----------
    graded : list of Line
        In the order in which they came back.
    unchanged : int
        What was graded before and is as it was.
    remarks : list of str
        A sentence for all that was left out, lost or noticed.
    failed : list of str
        A sentence for each submission that could not be graded; it is tried again next time.
    """

    graded: list[Line] = field(default_factory=list)
    unchanged: int = 0
    remarks: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


class Progress:
    """Is told what happens; this one says nothing."""

    def start(self, total: int, unchanged: int) -> None: ...

    def graded(self, line: Line) -> None: ...

    def say(self, text: str) -> None: ...


def releases_of(writer: Writer, interviews: list[Interview]) -> dict[str, Release]:
    """The round's interviews as the gradebook knows them.

    Raises
    ------
    GradebookError
        source/ has changed since the round was released, so that points would have no place.
    """
    releases = {}
    for interview in interviews:
        release = read_release(interview)
        known = writer.cells(interview.name)
        if known != _graded_cells(release):
            raise GradebookError(
                f"{interview.key} is not what the gradebook has: run `nbgrader generate_assignment "
                f"{interview.round} --force`, then this again."
            )
        releases[interview.name] = release
    return releases


def grade_all(
    found: list[Found],
    releases: dict[str, Release],
    writer: Writer,
    workers,
    *,
    force: bool = False,
    no_sandbox: bool = False,
    progress: Progress | None = None,
) -> Summary:
    """Grade what is new or changed, and save each grade as it comes.

    Parameters
    ----------
    workers : Local or Dask
    force : bool
        Grade also what has not changed.

    Raises
    ------
    GradebookError
        A grade can't be saved; what was saved before is safe.
    """
    progress = progress or Progress()
    summary = Summary()
    records = writer.records()
    waiting: list[Found] = []
    changed: Counter[str] = Counter()
    for each in found:
        release = releases[each.interview.name]
        basis, old_release = records.get((each.student, each.interview.name), (None, None))
        if basis is not None and not force:
            task = _task(each, release, no_sandbox)
            there = writer.path(each.student, each.interview.name).is_file()
            if task is not None and task.basis == basis and there:
                summary.unchanged += 1
                continue
            changed[each.interview.key] += old_release != release.digest
        waiting.append(each)
    for key, count in (+changed).items():
        progress.say(f"{key} has changed since {count} of its submissions were graded: again.")
    progress.start(len(waiting), summary.unchanged)
    lanes = Lanes(waiting, workers.lanes)

    def following(lane: int) -> tuple[Found, Task | None] | None:
        # read when their turn comes: a cohort's notebooks don't fit into memory
        found = lanes.next(lane)
        return found and (found, _task(found, releases[found.interview.name], no_sandbox))

    _work(following, writer, workers, progress, summary)
    return summary


def _work(
    following: Callable[[int], tuple[Found, Task | None] | None],
    writer: Writer,
    workers,
    progress: Progress,
    summary: Summary,
) -> None:
    def fail(text: str) -> None:
        summary.failed.append(text)
        progress.say(text)

    losses: Counter[str] = Counter()
    under_way: dict[Future, tuple[int, Found, Task]] = {}
    alone: list[tuple[Found, Task]] = []  # a process died under them: one at a time tells which
    while True:
        busy = Counter(lane for lane, _, _ in under_way.values())
        for lane in range(workers.lanes):
            room = AHEAD * workers.workers // workers.lanes - busy[lane]
            while room > 0 and (pair := following(lane)) is not None:
                found, task = pair
                if task is None:
                    fail(f"{found.path} is not graded: it can't be read.")
                    continue
                under_way[workers.submit(task, lane)] = (lane, found, task)
                room -= 1
        if not under_way and alone:
            found, task = alone.pop()
            under_way[workers.submit(task, 0)] = (0, found, task)
        if not under_way:
            return
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            _, found, task = under_way.pop(future)
            lost = was_lost(future)
            if lost is not None:
                losses[task.path] += 1
                if losses[task.path] < MOST_LOSSES:
                    alone.append((found, task))
                    continue
                fail(
                    f"{task.path} is not graded: the process that graded it was killed "
                    f"{MOST_LOSSES} times."
                )
            elif (error := future.exception()) is not None:
                fail(f"{task.path} is not graded: {error}")
            else:
                graded = future.result()
                writer.save(graded, set(found.beside))
                summary.graded.append(line := _line(graded))
                progress.graded(line)


def _task(found: Found, release: Release, no_sandbox: bool) -> Task | None:
    """The file as it is now; None where it can't be read."""
    try:
        content = found.read()
    except OSError:
        return None
    path = str(found.path)
    return Task(release, found.student, path, content, course_seed(), grader(), no_sandbox)


def _graded_cells(release: Release) -> dict[str, float]:
    source = nbformat.reads(release.source, as_version=4)
    return {
        cell.metadata.nbgrader["grade_id"]: float(cell.metadata.nbgrader["points"])
        for cell in source.cells
        if is_grade(cell)
    }


def _line(graded: Graded) -> Line:
    return Line(
        graded.student, graded.round, graded.interview, graded.points, graded.max_score,
        graded.error, graded.note, graded.seconds,
    )  # fmt: skip
