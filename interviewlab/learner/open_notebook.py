"""The notebook that a kernel runs: where its file is, what is in it, and whether it is saved."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

from interviewlab.build import to_text
from interviewlab.curriculum import Interview, find_course
from interviewlab.errors import SubmissionError
from interviewlab.files import write_whole
from interviewlab.grading.plan import cell_name, parts_of
from interviewlab.grading.submission import load, read_notebook
from interviewlab.learner.magics import Run

SESSION = "JPY_SESSION_NAME"  # Jupyter's servers set it to the notebook's path
VS_CODE = "__vsc_ipynb_file__"
FOLD = re.compile(r"<details><summary>(.*?)</summary>(.*?)</details>", re.DOTALL)
MARKS = re.compile(r"^\s*### (?:BEGIN|END) SOLUTION\n?", re.MULTILINE)


@dataclass(frozen=True)
class OpenNotebook:
    """A learner's notebook on the disk, and the interview that it answers."""

    path: Path
    interview: Interview

    @property
    def round(self) -> str:
        return self.interview.round

    @property
    def name(self) -> str:
        return self.interview.name

    @property
    def parts(self) -> list[str]:
        return parts_of(read_notebook(self.interview.source))

    def part(self, name: str) -> str:
        """``name``, where it is a part of this interview.

        Raises
        ------
        SubmissionError
            It is none; the sentence lists the parts.
        """
        if name not in self.parts:
            raise SubmissionError(
                f"There is no part {name!r} in this notebook; it has {', '.join(self.parts)}."
            )
        return name

    def hints(self, part: str) -> list[str]:
        """The rungs of a part's ladder, from the nudge to nearly there, as Markdown."""
        cells = read_notebook(self.interview.release).cells
        ladder = [c for c in cells if (cell_name(c) or "").startswith(f"hint-{part}-")]
        return [body.strip() for cell in ladder for _, body in FOLD.findall(cell.source)]

    def answer(self, part: str) -> str:
        """The course's own answer."""
        return MARKS.sub("", _cell(read_notebook(self.interview.source), part).source).strip()

    def stub(self, part: str) -> str:
        return _cell(read_notebook(self.interview.release), part).source

    def mine(self, part: str) -> str:
        """The learner's answer as it is saved; the stub where the cell is gone."""
        try:
            return _cell(read_notebook(self.path), part).source
        except StopIteration:
            return self.stub(part)

    def cell_id(self, part: str) -> str | None:
        """The id of a part's cell in the learner's file."""
        cells = read_notebook(self.path).cells
        return next((cell.id for cell in cells if cell_name(cell) == part), None)

    def put_stub(self, part: str) -> None:
        """Write the stub into the learner's file.

        Raises
        ------
        SubmissionError
            The part's cell is not there any more.
        """
        notebook = read_notebook(self.path)
        try:
            cell = _cell(notebook, part)
        except StopIteration:
            raise SubmissionError(
                f"The cell of {part} is gone from {self.path.name}: copy it from a fresh notebook."
            ) from None
        cell.source = self.stub(part)
        write_whole(self.path, to_text(notebook).encode())

    def unsaved(self, runs: dict[str, Run]) -> list[str]:
        """The cells that ran, by id in ``runs``, and stand otherwise in an older file."""
        written = self.path.stat().st_mtime
        there = {cell.id: cell.source for cell in read_notebook(self.path).cells}
        return [
            cell
            for cell, run in runs.items()
            if cell in there and there[cell].strip() != run.source.strip() and run.at > written
        ]

    def age(self) -> float:
        """Seconds since the file was saved."""
        return max(0.0, time.time() - self.path.stat().st_mtime)


def _cell(notebook, part: str):
    return next(cell for cell in notebook.cells if cell_name(cell) == part)


def find_notebook(names: dict, given: str = "") -> OpenNotebook:
    """The notebook of this kernel; ``names`` are its variables, ``given`` a path if one was typed.

    Raises
    ------
    SubmissionError
        It can't be told, or is not a notebook of the course.
    """
    place = given or names.get(VS_CODE) or os.environ.get(SESSION) or ""
    if not place.endswith(".ipynb"):
        raise SubmissionError(
            "This kernel does not say which notebook it runs: use `interviewlab check "
            "NOTEBOOK.ipynb` in a terminal."
        )
    path = Path(place)
    return OpenNotebook(path, load(path, find_course(path.parent)).interview)
