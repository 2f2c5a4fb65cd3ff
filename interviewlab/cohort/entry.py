"""A new submission's rows, as nbgrader's ``Gradebook.add_submission`` makes them, but in bulk.

nbgrader makes one object a row, which for a round of twenty interviews takes longer than grading
one of them. The rows are the same.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)
from sqlalchemy import insert, select, update


@dataclass(frozen=True)
class Cells:
    """A notebook of a round: its graded and its written cells' names, by the cell's identifier."""

    id: str
    graded: dict[str, str]
    written: dict[str, str]


@dataclass(frozen=True)
class Layout:
    """What every submission of a round has rows for: ``notebooks`` are by name.

    A row is found by its notebook *and* its cell: that pair has an index in nbgrader's tables, the
    notebook alone has none, and would take a look at every row of the cohort.
    """

    assignment: str
    notebooks: dict[str, Cells]


def layout_of(assignment: Assignment) -> Layout:
    """The identifiers of a round's notebooks and cells."""
    notebooks = {}
    for notebook in assignment.notebooks:
        tasks = {cell.id: cell.name for cell in notebook.task_cells}
        graded = {cell.id: cell.name for cell in notebook.grade_cells} | tasks
        written = {cell.id: cell.name for cell in notebook.solution_cells} | tasks
        notebooks[notebook.name] = Cells(notebook.id, graded, written)
    return Layout(assignment.id, notebooks)


def enter(
    db, layout: Layout, student: str, when: datetime.datetime | None, submitted: set[str]
) -> None:
    """Enter a student's submission, or the new time of one that is there; does not commit.

    The notebooks that are not ``submitted`` get nothing.
    """
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
        _give_nothing(db, layout, student, submitted)
        return
    submission = new_uuid()
    notebooks, grades, comments = [], [], []
    for name, cells in layout.notebooks.items():
        own = new_uuid()
        notebooks.append({"id": own, "assignment_id": submission, "notebook_id": cells.id})
        of = {"notebook_id": own, "auto_score": None if name in submitted else 0.0}
        grades += [{"id": new_uuid(), "cell_id": cell, **of} for cell in cells.graded]
        comments += [
            {"id": new_uuid(), "notebook_id": own, "cell_id": cell} for cell in cells.written
        ]
    about = {"assignment_id": layout.assignment, "student_id": student, "timestamp": when}
    for model, rows in (
        (SubmittedAssignment, [{"id": submission, **about}]),
        (SubmittedNotebook, notebooks),
        (Grade, grades),
        (Comment, comments),
    ):
        if rows:
            db.execute(insert(model.__table__), rows)


def own_notebooks(db, layout: Layout, student: str) -> dict[str, str]:
    """The identifiers of a student's notebooks of the round, by name."""
    names = {cells.id: name for name, cells in layout.notebooks.items()}
    submission = select(SubmittedAssignment.id).where(
        SubmittedAssignment.student_id == student,
        SubmittedAssignment.assignment_id == layout.assignment,
    )
    rows = db.execute(
        select(SubmittedNotebook.notebook_id, SubmittedNotebook.id).where(
            SubmittedNotebook.notebook_id.in_(names),
            SubmittedNotebook.assignment_id.in_(submission),
        )
    )
    return {names[row.notebook_id]: row.id for row in rows}


def _give_nothing(db, layout: Layout, student: str, submitted: set[str]) -> None:
    missing = [cells.id for name, cells in layout.notebooks.items() if name not in submitted]
    if not missing:
        return
    own = own_notebooks(db, layout, student)
    grade = Grade.__table__
    cells = select(BaseCell.id).where(BaseCell.notebook_id.in_(missing))
    without = [own[name] for name in own if name not in submitted]
    db.execute(
        update(grade)
        .where(grade.c.cell_id.in_(cells), grade.c.notebook_id.in_(without))
        .values(auto_score=0.0, needs_manual_grade=False)
    )
