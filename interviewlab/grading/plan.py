"""Which cells are run, in which order: answers from the submission, all else from the course.

Plain nbgrader runs what stands in the submission; so a deleted, moved or retyped check changes a
grade. Here a submission only ever contributes answers and the cells that the learner added.
"""

from __future__ import annotations

from dataclasses import dataclass

from interviewlab.headings import read_heading


@dataclass(frozen=True)
class Step:
    """One cell to run. ``kind`` is ``learner``, ``setup`` or ``check``.

    ``cell`` is its place among the submission's cells, None where the learner deleted it.
    """

    kind: str
    id: str | None
    source: str
    cell: int | None = None


@dataclass(frozen=True)
class Check:
    """What the course says about a check: its worth and its words."""

    id: str
    part: str
    visible: bool
    points: float
    sentence: str
    hint: str | None
    label: str


def cell_name(cell) -> str | None:
    """The name that nbgrader knows a cell by, or None for a cell it does not know."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def is_figure(cell) -> bool:
    return cell.metadata.get("interviewlab", {}).get("role") == "figure"


def checks_of(source) -> list[Check]:
    """The checks of an instructor's notebook, in order."""
    checks = []
    for cell in source.cells:
        heading = read_heading(cell.source) if cell.cell_type == "code" else None
        if heading is None:
            continue
        checks.append(
            Check(
                heading.id,
                heading.part,
                heading.visible,
                float(cell.metadata.nbgrader.points),
                heading.sentence,
                heading.hint,
                heading.label,
            )
        )
    return checks


def parts_of(source) -> list[str]:
    """The ids of the solution cells of an instructor's notebook, in order."""
    return [
        cell_name(cell)
        for cell in source.cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    ]


def steps_of(source, submission) -> list[Step]:
    """The cells to run for ``submission``, both notebooks given as nbformat notebooks.

    The learner's order rules; course cells that the learner deleted come back: setup at the start,
    checks at the end. A second cell of one name is ignored.
    """
    course = {cell_name(cell): cell for cell in source.cells if cell.cell_type == "code"}
    course.pop(None, None)
    figures = {cell.get("id") for cell in source.cells if is_figure(cell)}
    parts = set(parts_of(source))
    steps: list[Step] = []
    seen: set[str] = set()
    for place, cell in enumerate(submission.cells):
        name = cell_name(cell)
        if name in course:
            if name in seen:
                continue
            seen.add(name)
            answer = cell.source if name in parts else None
            steps += _course_step(course[name], name, answer, place)
        elif cell.cell_type == "code" and not is_figure(cell) and cell.get("id") not in figures:
            steps.append(Step("learner", None, cell.source, place))
    missing = [name for name in course if name not in seen and name not in parts]
    missing_steps = [step for name in missing for step in _course_step(course[name], name, None)]
    setup = [step for step in missing_steps if step.kind == "setup"]
    return setup + steps + [step for step in missing_steps if step.kind == "check"]


def _course_step(
    course_cell, name: str, answer: str | None, place: int | None = None
) -> list[Step]:
    if name == "extension":  # cards are for people
        return []
    if answer is not None:
        return [Step("learner", name, answer, place)]
    graded = course_cell.metadata.nbgrader.get("grade", False)
    return [Step("check" if graded else "setup", name, course_cell.source, place)]


def setup_of(source) -> list[str]:
    """The setup cells of an instructor's notebook, which examiner and candidate both run."""
    return [
        cell.source
        for cell in source.cells
        if cell.cell_type == "code" and cell_name(cell) not in (None, "extension")
        if cell.metadata.nbgrader.get("locked") and not cell.metadata.nbgrader.get("grade")
    ]


def course_of(source) -> list[str]:
    """Every code cell of an instructor's notebook that grading runs, solutions included."""
    return [step.source for step in steps_of(source, source)]


def limits_of(source) -> dict[str, float]:
    """The time limits that an interview sets itself: some of ``cell_seconds`` and ``seconds``."""
    return dict(source.metadata.get("interviewlab", {}).get("limits", {}))


def allows_of(source) -> tuple[str, ...]:
    """The libraries that an instructor's notebook lets answers import, beyond the usual ones."""
    return tuple(source.metadata.get("interviewlab", {}).get("allows", ()))
