"""Make submissions out of notebooks, for tests."""

from __future__ import annotations

from pathlib import Path

import nbformat

from interviewlab.answers import Answer, read_mistake
from interviewlab.build import source_notebook, to_text
from interviewlab.curriculum import Interview
from interviewlab.instructor.demo import fill_in
from interviewlab.script import read_script


def released(interview: Interview):
    """The learner's notebook, unsolved."""
    return nbformat.read(interview.release, as_version=4)


def solved(interview: Interview, answer: Answer | None = None):
    """The learner's notebook with the reference, or an answer over it, written in."""
    notebook = released(interview)
    fill_in(notebook, source_notebook(interview), answer)
    return notebook


def mistake(interview: Interview, name: str) -> Answer:
    script = read_script(interview.script)
    return read_mistake(interview.folder / "mistakes" / f"{name}.py", script)


def save(notebook, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_text(notebook), encoding="utf-8")
    return path


def cell(notebook, name: str):
    """The cell with this nbgrader id."""
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)
