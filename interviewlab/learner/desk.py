"""The learner's desk: a folder with a copy of every interview, which is never overwritten."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell, new_notebook

from interviewlab.build import KERNEL, to_text
from interviewlab.curriculum import Course, Interview
from interviewlab.errors import CourseError, SubmissionError
from interviewlab.grading.submission import read_notebook
from interviewlab.script import read_script
from interviewlab.variant import give_id

WELCOME = "welcome.ipynb"


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
    welcome = to_text(welcome_notebook(course))
    path = desk / WELCOME
    if not path.exists():
        path.write_text(welcome, encoding="utf-8")
    elif path.read_text(encoding="utf-8") != welcome and _version(path) != _version_of(course):
        newer = desk / f"welcome.release-{_version_of(course)}.ipynb"
        if not newer.exists():
            newer.write_text(welcome, encoding="utf-8")
            told.append(f"The course has grown: {newer} is the new map.")
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
    shutil.copyfile(interview.release, newer)
    return (
        f"{interview.key} has a newer release: {newer} lies beside your copy, which is untouched."
    )


def _version(path: Path) -> str | None:
    """The release that a notebook was made from; None where it can't be read."""
    try:
        return read_notebook(path).metadata.get("interviewlab", {}).get("release")
    except SubmissionError:
        return None


def _version_of(course: Course) -> str:
    return welcome_notebook(course).metadata.interviewlab.release


def welcome_notebook(course: Course):
    """The first page: how it works, and a link into every interview."""
    import hashlib

    lines = [
        "# Interview Lab",
        "Prepare for every round of a machine-learning interview loop, one interview at a time.",
        "",
        "**How it works**",
        "",
        "1. Open an interview below. Read like a candidate: prompt first, then theory, then write.",
        "2. Run a part's checks (Shift+Enter). A card says what passed and where to look.",
        "3. Stuck? Open the hints one at a time: a question, then a formula, then a skeleton.",
        "4. Save, then grade the whole notebook, hidden checks included: "
        "open a terminal (File, New, Terminal) and run `interviewlab check ROUND/INTERVIEW.ipynb`.",
        "",
        "Your copies are yours: updates never overwrite them.",
    ]
    cells = [new_markdown_cell("\n".join(lines))]
    for number, round in enumerate(course.rounds):
        rows = [
            f"## {round.title}" + (" (start here)" if number == 0 else ""),
            round.purpose,
            "",
            "| interview | what you do | difficulty | minutes |",
            "|---|---|---|---|",
        ]
        for interview in round.interviews:
            header = read_script(interview.script).header
            link = f"[{header.title}]({round.name}/{interview.name}.ipynb)"
            dots = "●" * header.difficulty + "○" * (5 - header.difficulty)
            rows.append(f"| {link} | {header.summary} | {dots} | {header.minutes} |")
        cells.append(new_markdown_cell("\n".join(rows)))
    for number, cell in enumerate(cells, start=1):
        cell.id = f"welcome-{number}"
    text = "\x00".join(cell.source for cell in cells)
    notebook = new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": dict(KERNEL),
            "language_info": {"name": "python"},
            "interviewlab": {"release": hashlib.sha256(text.encode()).hexdigest()[:12]},
        }
    )
    return notebook
