"""The gradebook cell by cell: who judged each, and which misconceptions a cohort has."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

import nbformat
from nbgrader.api import Gradebook

from interviewlab.curriculum import Course, Interview
from interviewlab.diagnosis import known_mistakes
from interviewlab.errors import CourseError
from interviewlab.grading.plan import cell_name, checks_of
from interviewlab.instructor.settings import db_url
from interviewlab.roles import HUMAN


class Row(NamedTuple):
    """One graded cell of one submission.

    ``label`` is ``autograded``, ``form-checked`` or ``human``; ``score`` is empty where a person
    has not graded yet, ``comment`` is of the part (the instructor's, else the automatic one).
    """

    student: str
    round: str
    interview: str
    part: str
    cell: str
    label: str
    score: float | str
    max_score: float
    comment: str


def export(gradebook: Gradebook, course: Course, to: TextIO) -> int:
    """Write every graded cell as CSV; return the number of rows."""
    writer = csv.writer(to)
    writer.writerow(Row._fields)
    written = [[_harmless(field) for field in row] for row in rows(gradebook, course)]
    writer.writerows(written)
    return len(written)


def rows(gradebook: Gradebook, course: Course) -> Iterator[Row]:
    """The graded cells of all submissions to the course's interviews."""
    for interview, notebook in _submissions(gradebook, course):
        parts = parts_and_labels(interview)
        comments = {c.name: c.comment or "" for c in notebook.comments}
        for grade in sorted(notebook.grades, key=lambda g: list(parts).index(g.name)):
            part, label = parts[grade.name]
            yield Row(
                notebook.student.id,
                interview.round,
                interview.name,
                part,
                grade.name,
                label,
                "" if grade.needs_manual_grade else grade.score,
                grade.max_score,
                comments.get(part, ""),
            )


def misconceptions(gradebook: Gradebook, course: Course) -> list[tuple[int, str, str]]:
    """(submissions, interview, sentence), the most frequent first.

    A sentence counts once a submission, in whatever part's comment it stands.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for interview, notebook in _submissions(gradebook, course):
        said = "\n".join(comment.auto_comment or "" for comment in notebook.comments)
        for says in {mistake.says for mistake in known_mistakes(interview)}:
            if says in said:
                counts[interview.key, says] += 1
    return [(number, *key) for key, number in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]


def parts_and_labels(interview: Interview) -> dict[str, tuple[str, str]]:
    """The (part, label) of every graded cell, in the notebook's order.

    Raises
    ------
    CourseError
        The interview is not built.
    """
    if not interview.source.is_file():
        raise CourseError(f"{interview.key} is not built: run `interviewlab build` first.")
    source = nbformat.read(interview.source, as_version=4)
    checks = {check.id: (check.part, check.label) for check in checks_of(source)}
    return {
        name: checks.get(name, (name, HUMAN))
        for name in map(cell_name, source.cells)
        if name in checks or _is_written(source, name)
    }


def _is_written(source, name: str | None) -> bool:
    return any(
        cell_name(cell) == name and cell.metadata.nbgrader.grade and cell.metadata.nbgrader.solution
        for cell in source.cells
        if name is not None
    )


def _submissions(gradebook: Gradebook, course: Course) -> Iterator[tuple[Interview, object]]:
    known = {(interview.round, interview.name): interview for interview in course.interviews}
    for assignment in gradebook.assignments:
        for submission in gradebook.assignment_submissions(assignment.name):
            for notebook in sorted(submission.notebooks, key=lambda n: n.name):
                interview = known.get((assignment.name, notebook.name))
                if interview is not None:
                    yield interview, notebook


def _harmless(field):
    """A text that a spreadsheet would take for a formula begins with an apostrophe."""
    return f"'{field}" if isinstance(field, str) and field[:1] in ("=", "+", "-", "@") else field


def open_gradebook(root: Path) -> Gradebook:
    """The gradebook of the course folder ``root``: ``INTERVIEWLAB_DB_URL``, else its file.

    Raises
    ------
    CourseError
        There is none yet.
    """
    url = db_url(root)
    path = Path(url.removeprefix("sqlite:///"))
    if url.startswith("sqlite") and not path.is_file():
        raise CourseError(f"There is no gradebook {path}: grade a round first.")
    return Gradebook(url)
