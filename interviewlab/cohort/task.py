"""Grade one submission: a pure function of plain data, for this process or any other."""

from __future__ import annotations

import hashlib
import os
import socket
import time
from dataclasses import dataclass, field
from functools import cached_property

import nbformat
from nbgrader.preprocessors import ClearOutput, IgnorePattern, LimitOutput
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution, is_task

from interviewlab.build import to_text
from interviewlab.cohort.release import Release, Unpacked, unpack
from interviewlab.diagnosis import grader
from interviewlab.errors import InterviewLabError, SubmissionError
from interviewlab.grading.defuse import defuse
from interviewlab.grading.engine import EngineError
from interviewlab.grading.execute import comments, write_outputs
from interviewlab.grading.grade import Isolation, isolation_for_strangers, run
from interviewlab.grading.plan import cell_name, parts_of, steps_of
from interviewlab.grading.pool import engines
from interviewlab.grading.submission import parse_notebook

TRIES = 3  # where a grading process is killed under a submission


class OtherVersion(InterviewLabError):
    """A worker would grade otherwise than its coordinator."""


@dataclass(frozen=True)
class Task:
    """One notebook of one learner.

    ``notebook`` is the file's content, ``path`` what messages call it, ``grader`` a digest of the
    code that is to grade it.
    """

    release: Release
    student: str
    path: str
    notebook: bytes
    seed: int
    grader: str
    no_sandbox: bool = False

    @cached_property
    def basis(self) -> str:
        """A digest of all that decides the grade: where it is the same, so is the grade."""
        said = (hashlib.sha256(self.notebook).hexdigest(), self.release.digest, self.seed)
        return hashlib.sha256(repr((*said, self.student, self.grader)).encode()).hexdigest()


@dataclass(frozen=True)
class Graded:
    """What the gradebook gets of one submission.

    Attributes
    ----------
    scores : dict
        Points by graded cell; None waits for a person.
    comments : dict
        By part; None is none.
    notebook : str
        The autograded notebook.
    error : str or None
        Why grading ended early, or why the notebook could not be read.
    note : str or None
        What an instructor should know.
    seconds : float
        Wall time on the worker.
    """

    student: str
    round: str
    interview: str
    basis: str
    release: str
    scores: dict[str, float | None]
    max_score: float
    comments: dict[str, str | None]
    notebook: str
    error: str | None = None
    note: str | None = None
    seconds: float = field(default=0.0, compare=False)

    @property
    def points(self) -> float:
        return sum(score or 0.0 for score in self.scores.values())


def grade_submission(task: Task) -> Graded:
    """Grade ``task`` with this process's warm engines.

    Raises
    ------
    EngineError
        The grader's own processes died again and again; no learner can cause it.
    NoSandbox
        No sandbox can run here.
    OtherVersion
        This machine has another version of the grader.
    """
    started = time.monotonic()
    if task.grader != grader():
        where = socket.gethostname()
        raise OtherVersion(
            f"{where} has another version of interviewlab: install the same one there."
        )
    os.environ["INTERVIEWLAB_SEED"] = str(task.seed)  # a worker may be on another machine
    isolation = isolation_for_strangers(task.no_sandbox)
    course = unpack(task.release)
    try:
        notebook = parse_notebook(task.notebook, task.path)
        if not set(map(cell_name, notebook.cells)) & set(parts_of(course.source)):
            raise SubmissionError(f"{task.path} holds no part of {course.interview.key}.")
    except SubmissionError as error:
        return _ungraded(task, course, str(error), started)
    restore(notebook, course)
    steps = steps_of(course.source, notebook)
    for left in reversed(range(TRIES)):
        try:
            verdicts = run(
                course.source, notebook, interview=course.interview, steps=steps,
                learner=task.student, isolation=isolation,
            )  # fmt: skip
            break
        except (EngineError, OSError, EOFError) as error:
            if not left:
                raise EngineError(f"Grading {task.path} failed {TRIES} times: {error}") from error
    write_outputs(notebook, course.source, steps, verdicts)
    for step in (IgnorePattern(), LimitOutput()):
        notebook, _ = step.preprocess(notebook, {})
    said = {
        cell_name(cell): "No response." if _untouched(cell) and not is_task(cell) else None
        for cell in notebook.cells
        if is_solution(cell) or is_task(cell)
    }
    return _graded(
        task,
        course,
        scores={cell_name(c): determine_grade(c)[0] for c in notebook.cells if is_grade(c)},
        comments=said | comments(course.source, verdicts),
        notebook=to_text(notebook),
        error=verdicts.error,
        note=verdicts.note,
        seconds=time.monotonic() - started,
    )


def get_ready(no_sandbox: bool) -> None:
    """Start this process's engine, while whoever hands out submissions still gets ready, too."""
    engines.warm_up(lambda: isolation_for_strangers(no_sandbox) is Isolation.SANDBOX)


def restore(notebook, course: Unpacked) -> None:
    """Give a submission the course's own metadata, locked cells and kernel, and no outputs."""
    defuse(notebook, course.source)
    ClearOutput().preprocess(notebook, {})
    if "kernelspec" in course.source.metadata:
        notebook.metadata["kernelspec"] = course.source.metadata.kernelspec
    for cell in notebook.cells:
        name = cell_name(cell)
        if name is None:
            continue
        released = course.released[name]
        if cell.cell_type != released.cell_type:
            cell.cell_type = released.cell_type
            for key, empty in (("outputs", []), ("execution_count", None)):
                cell.pop(key, None)
                if cell.cell_type == "code":
                    cell[key] = empty
        cell.metadata.nbgrader["checksum"] = released.metadata.nbgrader["checksum"]
        if released.metadata.nbgrader["locked"]:
            cell.source = released.source


def _untouched(cell) -> bool:
    return cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)


def _ungraded(task: Task, course: Unpacked, error: str, started: float) -> Graded:
    """No points, with the reason where a person looks for it."""
    notebook = nbformat.v4.new_notebook(metadata=course.source.metadata)
    notebook.cells = [nbformat.v4.new_markdown_cell(error, id="ungraded")]
    return _graded(
        task, course, scores={}, comments=dict.fromkeys(parts_of(course.source), error),
        notebook=to_text(notebook), error=error, seconds=time.monotonic() - started,
    )  # fmt: skip


def _graded(task: Task, course: Unpacked, *, scores: dict, **rest) -> Graded:
    graded = {name: cell for name, cell in course.released.items() if is_grade(cell)}
    return Graded(
        student=task.student,
        round=task.release.round,
        interview=task.release.name,
        basis=task.basis,
        release=task.release.digest,
        # what the learner deleted gets nothing
        scores=dict.fromkeys(graded, 0.0) | {n: s for n, s in scores.items() if n in graded},
        max_score=sum(float(cell.metadata.nbgrader["points"]) for cell in graded.values()),
        **rest,
    )
