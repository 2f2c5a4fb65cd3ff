"""A cohort made of the course's own right and wrong answers, graded by nbgrader."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import nbformat

from interviewlab.answers import Answer, read_alternative, read_mistake
from interviewlab.build import source_notebook, to_text
from interviewlab.curriculum import Course, Interview
from interviewlab.errors import CourseError
from interviewlab.grading.plan import cell_name, parts_of
from interviewlab.roles import Script
from interviewlab.script import read_script

COHORT = 8
MARKER = ".interviewlab-demo"


@dataclass(frozen=True)
class Entry:
    """One notebook of one student: the answer behind it, and the points that it deserves."""

    student: str
    interview: Interview
    answer: str
    expected: float
    max_points: float


@dataclass(frozen=True)
class Graded:
    """An entry with the points that nbgrader's gradebook holds."""

    entry: Entry
    points: float

    @property
    def as_expected(self) -> bool:
        return abs(self.points - self.entry.expected) < 1e-9


def run_demo(
    course: Course,
    folder: Path,
    *,
    cohort: int = COHORT,
    no_sandbox: bool = False,
    progress: Callable[[str], None] = lambda text: None,
) -> list[Graded]:
    """Release the course in ``folder``, hand in, autograde, write feedback and read the gradebook.

    ``folder`` is made anew. It is a complete nbgrader course afterwards, with ``submitted/``,
    ``autograded/``, ``feedback/`` and ``gradebook.db``.

    Raises
    ------
    CourseError
        ``folder`` exists and is not of an earlier demo, or nbgrader refused a step.
    """
    from interviewlab.grading.grade import isolation_for_strangers
    from interviewlab.instructor.nbgrader import must_succeed, nbgrader_api

    isolation_for_strangers(no_sandbox)  # refuses here, before any work

    _make_folder(course, folder)
    rounds = [round for round in course.rounds if round.interviews]
    api = nbgrader_api(folder, no_sandbox=no_sandbox)
    for round in rounds:
        progress(f"releasing {round.name}")
        must_succeed(api.generate_assignment(round.name, create=True), f"release {round.name}")
    entries = [
        entry
        for interview in course.interviews
        for entry in hand_in(interview, folder / "submitted", cohort)
    ]
    for round in rounds:
        for student in sorted({e.student for e in entries if e.interview.round == round.name}):
            progress(f"grading {student}, {round.name}")
            outcome = api.autograde(round.name, student, force=True, create=True)
            must_succeed(outcome, f"grade {student}")
        progress(f"writing feedback for {round.name}")
        must_succeed(api.generate_feedback(round.name, force=True), "write feedback")
    with api.gradebook as gradebook:
        return [Graded(entry, _points(gradebook, entry)) for entry in entries]


def hand_in(interview: Interview, submitted: Path, cohort: int) -> list[Entry]:
    """Write one submission a student: the reference, an alternative, the starter, and mistakes."""
    script = read_script(interview.script)
    source = source_notebook(interview, script)
    total = sum(check.points for check in script.checks)
    blank = Answer(interview.release, "the unsolved starter", {})
    answers = _pick(interview, script)
    entries = []
    for number, answer in enumerate([None, blank, *answers][:cohort], start=1):
        student = f"student-{number:02}"
        notebook = nbformat.read(interview.release, as_version=4)
        if answer is not blank:
            fill_in(notebook, source, answer)
        path = submitted / student / interview.round / interview.release.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_text(notebook), encoding="utf-8")
        lost = total if answer is blank else _lost(script, answer)
        name = "reference" if answer is None else "starter" if answer is blank else answer.name
        entries.append(Entry(student, interview, name, total - lost, total))
    return entries


def fill_in(notebook, source, answer: Answer | None) -> None:
    """Write the reference, or ``answer`` over it, into a released notebook's solution cells."""
    reference = {cell_name(cell): cell.source for cell in source.cells}
    for cell in notebook.cells:
        name = cell_name(cell)
        if name in parts_of(source):
            replaced = answer.replaces.get(name) if answer else None
            cell.source = replaced or reference[name]


def _pick(interview: Interview, script: Script) -> list[Answer]:
    """One alternative, then mistakes spread over the parts."""
    right = [read_alternative(path, script) for path in interview.alternatives[:1]]
    wrong = [read_mistake(path, script) for path in interview.mistakes]
    by_part = {part.id: [m for m in wrong if part.id in m.replaces] for part in script.parts}
    spread: dict[str, Answer] = {}
    for rank in range(len(wrong)):
        for mistakes in by_part.values():
            for mistake in mistakes[rank : rank + 1]:
                spread.setdefault(mistake.name, mistake)
    return right + list(spread.values())


def _lost(script: Script, answer: Answer | None) -> float:
    fails = answer.fails if answer else ()
    return sum(check.points for check in script.checks if check.id in fails)


def _points(gradebook, entry: Entry) -> float:
    notebook = gradebook.find_submission_notebook(
        entry.interview.name, entry.interview.round, entry.student
    )
    return float(notebook.score)


def _make_folder(course: Course, folder: Path) -> None:
    if folder.exists() and not (folder / MARKER).exists():
        raise CourseError(f"{folder} exists and is not of a demo: name another folder.")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(course.root / "source", folder / "source")
    shutil.copyfile(course.root / "nbgrader_config.py", folder / "nbgrader_config.py")
    (folder / MARKER).write_text("`interviewlab demo` makes this folder anew.\n", encoding="utf-8")
