"""The learner's desk: a folder with a copy of every interview, which is never overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

from interviewlab.build import to_text
from interviewlab.curriculum import Course, Interview
from interviewlab.errors import CourseError, SubmissionError
from interviewlab.files import write_whole
from interviewlab.grading.plan import cell_name
from interviewlab.grading.submission import read_notebook
from interviewlab.learner.readiness import states
from interviewlab.learner.store import FILE, Store
from interviewlab.learner.welcome import digest, welcome_notebook
from interviewlab.variant import give_id

WELCOME = "welcome.ipynb"
STUB = "raise NotImplementedError()"


def make_desk(course: Course, desk: Path) -> list[str]:
    """Lay out ``desk``; return one sentence for each thing that the learner should know.

    An interview that the learner has is left alone. Where a newer release exists, it lands beside
    the learner's file as ``INTERVIEW.release-VERSION.ipynb``.
    """
    if desk.exists() and not desk.is_dir():
        raise CourseError(f"{desk} is a file: name a folder for the desk, or move the file away.")
    desk.mkdir(parents=True, exist_ok=True)
    give_id(desk)
    told = []
    for interview in course.interviews:
        if not interview.release.is_file():
            raise CourseError(f"{interview.key} is not built: run `interviewlab build` first.")
        sentence = _place(interview, desk / interview.round)
        if sentence:
            told.append(sentence)
    sentence = _place_welcome(course, desk)
    if sentence:
        told.append(sentence)
    return told


def _place(interview: Interview, folder: Path) -> str | None:
    folder.mkdir(parents=True, exist_ok=True)
    mine = folder / interview.release.name
    if not mine.exists():
        shutil.copyfile(interview.release, mine)
        return None
    released = _version(interview.release)
    if _version(mine) == released:
        return None
    newer = folder / f"{interview.name}.release-{released}.ipynb"
    if newer.exists():
        return None
    fresh = read_notebook(interview.release)
    changed = _bring_answers(mine, fresh)
    write_whole(newer, to_text(fresh).encode())
    return (
        f"{interview.key} has a newer release: {newer} lies beside your copy, which is untouched; "
        f"your answers are in it. Changed: {changed}."
    )


def _bring_answers(mine: Path, fresh) -> str:
    """Put the answers of the learner's file into a newer release; what is new in that."""
    try:
        old = {cell_name(cell): cell.source for cell in read_notebook(mine).cells}
    except SubmissionError:
        return "everything, as your file can't be read"
    changed: dict[str, None] = {}
    for cell in fresh.cells:
        name = cell_name(cell)
        if name is None or old.get(name) == cell.source:
            continue
        if cell.metadata.nbgrader.get("solution"):
            if name in old and STUB not in old[name]:
                cell.source = old[name]
            elif name not in old:
                changed[f"part {name}"] = None
        elif cell.metadata.nbgrader.get("grade"):
            changed[f"check {name}"] = None
        else:
            changed["the text"] = None
    return ", ".join(changed) or "nothing that you see"


def _version(path: Path) -> str | None:
    """The release that a notebook was made from; None where it can't be read."""
    try:
        return read_notebook(path).metadata.get("interviewlab", {}).get("release")
    except SubmissionError:
        return None


def _place_welcome(course: Course, desk: Path) -> str | None:
    """The welcome page as it is today; one that the learner has edited stays."""
    store = Store(desk) if (desk / FILE).is_file() else None
    welcome = welcome_notebook(course, states(course, store))
    path = desk / WELCOME
    if not path.exists() or _untouched(path):
        write_whole(path, to_text(welcome).encode())
        return None
    newer = desk / f"welcome.release-{digest(welcome)}.ipynb"
    if newer.exists() or _version(path) == digest(welcome):
        return None
    write_whole(newer, to_text(welcome).encode())
    return f"You have edited {WELCOME}, so the map of today is {newer}."


def _untouched(path: Path) -> bool:
    try:
        return digest(read_notebook(path)) == _version(path)
    except SubmissionError:
        return False
