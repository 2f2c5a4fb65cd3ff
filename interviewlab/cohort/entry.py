"""A new submission's rows, as nbgrader's ``Gradebook.add_submission`` makes them, but in bulk.

nbgrader makes one object a row, which for a round of twenty interviews takes longer than grading
one of them. The rows are the same.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)
from sqlalchemy import insert, select, update


@dataclass(frozen=True)
class Layout:
    """What every submission of a round has rows for: (notebook, graded cells, written cells)."""

    assignment: str
    notebooks: list[tuple[str, list[str], list[str]]]


def layout_of(assignment: Assignment) -> Layout:
    """The identifiers of a round's notebooks and cells."""
    notebooks = []
    for notebook in assignment.notebooks:
        tasks = [cell.id for cell in notebook.task_cells]
        graded = [cell.id for cell in notebook.grade_cells] + tasks
        written = [cell.id for cell in notebook.solution_cells] + tasks
        notebooks.append((notebook.id, graded, written))
    return Layout(assignment.id, notebooks)


def enter(db, layout: Layout, student: str, when: datetime.datetime | None) -> None:
    """Enter a student's submission, or the new time of one that is there; does not commit."""
    if db.execute(select(Student.id).where(Student.id == student)).first() is None:
        db.execute(insert(Student.__table__), [{"id": student}])
    known = select(SubmittedAssignment.id).where(
        SubmittedAssignment.student_id == student,
        SubmittedAssignment.assignment_id == layout.assignment,
    )
    submission = db.execute(known).scalar_one_or_none()
    if submission is not None:
        if when is not None:
            there = SubmittedAssignment.__table__
            db.execute(update(there).where(there.c.id == submission).values(timestamp=when))
        return
    submission = new_uuid()
    notebooks, grades, comments = [], [], []
    for notebook, graded, written in layout.notebooks:
        own = new_uuid()
        notebooks.append({"id": own, "assignment_id": submission, "notebook_id": notebook})
        grades += [{"id": new_uuid(), "notebook_id": own, "cell_id": cell} for cell in graded]
        comments += [{"id": new_uuid(), "notebook_id": own, "cell_id": cell} for cell in written]
    about = {"assignment_id": layout.assignment, "student_id": student, "timestamp": when}
    for model, rows in (
        (SubmittedAssignment, [{"id": submission, **about}]),
        (SubmittedNotebook, notebooks),
        (Grade, grades),
        (Comment, comments),
    ):
        if rows:
            db.execute(insert(model.__table__), rows)
