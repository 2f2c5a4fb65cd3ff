"""The coordinator: what is to be graded goes to the workers, what comes back to the gradebook."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field, replace

import nbformat
from nbgrader.utils import is_grade

from interviewlab.cohort.gradebook import GradebookError, Writer
from interviewlab.cohort.release import Release, read_release
from interviewlab.cohort.submissions import Found
from interviewlab.cohort.task import Graded, Task
from interviewlab.cohort.workers import MOST_LOSSES, was_lost
from interviewlab.curriculum import Interview
from interviewlab.seed import course_seed

AHEAD = 2  # submissions waiting at each worker, so that none is idle


@dataclass
class Summary:
    """What a run did.

    Attributes
    ----------
    graded : list of Graded
        Without their notebooks, in the order in which they came back.
    unchanged : int
        What was graded before and is as it was.
    remarks : list of str
        A sentence for all that was left out, lost or noticed.
    failed : list of str
        A sentence for each submission that could not be graded; it is tried again next time.
    """

    graded: list[Graded] = field(default_factory=list)
    unchanged: int = 0
    remarks: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


class Progress:
    """Is told what happens; this one says nothing."""

    def start(self, total: int, unchanged: int) -> None: ...

    def graded(self, graded: Graded) -> None: ...

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
    waiting: list[tuple[Found, Task]] = []
    changed: Counter[str] = Counter()
    for each in found:
        release = releases[each.interview.name]
        task = _task(each, release, no_sandbox, summary)
        if task is None:
            continue
        basis, old_release = records.get((each.student, each.interview.name), (None, None))
        there = writer.path(each.student, each.interview.name).is_file()
        if basis == task.basis and there and not force:
            summary.unchanged += 1
            continue
        if old_release not in (None, release.digest):
            changed[each.interview.key] += 1
        waiting.append((each, task))
    for key, count in changed.items():
        progress.say(f"{key} has changed since {count} of its submissions were graded: again.")
    progress.start(len(waiting), summary.unchanged)
    _work(waiting, writer, workers, progress, summary)
    return summary


def _work(waiting, writer: Writer, workers, progress: Progress, summary: Summary) -> None:
    waiting = waiting[::-1]
    losses: Counter[str] = Counter()
    under_way: dict[Future, tuple[Found, Task]] = {}
    alone: list[tuple[Found, Task]] = []  # a process died under them: one at a time tells which
    while waiting or under_way or alone:
        room = AHEAD * workers.workers - len(under_way)
        while waiting and room > 0:
            each = waiting.pop()
            under_way[workers.submit(each[1])] = each
            room -= 1
        if not under_way:
            each = alone.pop()
            under_way[workers.submit(each[1])] = each
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            found, task = under_way.pop(future)
            lost = was_lost(future)
            if lost is not None:
                losses[task.path] += 1
                if losses[task.path] < MOST_LOSSES:
                    alone.append((found, task))
                    continue
                text = f"{task.path} is not graded: the process that graded it was killed "
                summary.failed.append(text + f"{MOST_LOSSES} times.")
                progress.say(summary.failed[-1])
            elif (error := future.exception()) is not None:
                summary.failed.append(f"{task.path} is not graded: {error}")
                progress.say(summary.failed[-1])
            else:
                graded = future.result()
                writer.save(graded, set(found.beside))
                summary.graded.append(_without_notebook(graded))
                progress.graded(graded)


def _task(found: Found, release: Release, no_sandbox: bool, summary: Summary) -> Task | None:
    try:
        content = found.read()
    except OSError as error:
        summary.failed.append(f"{found.path} is not graded: it can't be read ({error.strerror}).")
        return None
    return Task(release, found.student, str(found.path), content, course_seed(), no_sandbox)


def _graded_cells(release: Release) -> dict[str, float]:
    source = nbformat.reads(release.source, as_version=4)
    return {
        cell.metadata.nbgrader["grade_id"]: float(cell.metadata.nbgrader["points"])
        for cell in source.cells
        if is_grade(cell)
    }


def _without_notebook(graded: Graded) -> Graded:
    return replace(graded, notebook="")
