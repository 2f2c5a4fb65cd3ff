"""What grading an interview needs, as plain data that travels to another process or machine."""

from __future__ import annotations

import atexit
import hashlib
import shutil
import tempfile
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import nbformat
from nbgrader.preprocessors import ClearSolutions, ComputeChecksums

from interviewlab.curriculum import Course, Interview
from interviewlab.errors import CourseError


@dataclass(frozen=True)
class Release:
    """An interview as it was released.

    Attributes
    ----------
    source : str
        The instructor's notebook, as JSON text.
    answers : tuple of (str, str)
        ``interview.py`` and its mistakes, by path below the interview's folder: what names a
        misconception. Empty where a course was handed over without them.
    """

    round: str
    name: str
    source: str
    answers: tuple[tuple[str, str], ...]

    @cached_property
    def digest(self) -> str:
        said = repr((self.round, self.name, self.source, self.answers))
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True)
class Unpacked:
    """A release as the grader uses it.

    ``released`` is the instructor's notebook without solutions, its checksums those that the
    gradebook has: what a learner's cells are compared with.
    """

    interview: Interview
    source: nbformat.NotebookNode
    released: dict[str, nbformat.NotebookNode]


def read_release(interview: Interview) -> Release:
    """Read what grading ``interview`` needs.

    Raises
    ------
    CourseError
        It is not built.
    """
    if not interview.source.is_file():
        raise CourseError(f"{interview.key} is not built: run `interviewlab build` first.")
    paths = [path for path in (interview.script, *interview.mistakes) if path.is_file()]
    answers = tuple(
        (path.relative_to(interview.folder).as_posix(), path.read_text(encoding="utf-8"))
        for path in paths
    )
    source = interview.source.read_text(encoding="utf-8")
    return Release(interview.round, interview.name, source, answers)


@lru_cache(maxsize=100)
def unpack(release: Release) -> Unpacked:
    """The release on this machine; its answers lie in a folder that goes with this process."""
    interview = Interview(Course(_folder() / release.digest[:16]), release.round, release.name)
    for name, text in release.answers:
        path = interview.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    source = nbformat.reads(release.source, as_version=4)
    cleared = nbformat.reads(release.source, as_version=4)
    for step in (ClearSolutions(), ComputeChecksums()):
        cleared, _ = step.preprocess(cleared, {})
    released = {
        cell.metadata.nbgrader["grade_id"]: cell
        for cell in cleared.cells
        if "grade_id" in cell.metadata.get("nbgrader", {})
    }
    return Unpacked(interview, source, released)


@lru_cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="interviewlab-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
