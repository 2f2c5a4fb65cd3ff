"""The course on disk: rounds, interviews and where their files are."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from interviewlab.errors import CourseError

PACKAGE = Path(__file__).resolve().parent
PACKAGED = PACKAGE / "course"  # what a wheel carries
ROUNDS = (
    "landscape",
    "coding",
    "ml_coding",
    "fundamentals",
    "system_design",
    "applied",
    "behavioral",
    "research",
)


@dataclass(frozen=True)
class Interview:
    """One interview: a folder of ``notebooks/`` and the notebooks built from it."""

    course: Course
    round: str
    name: str

    @property
    def key(self) -> str:
        """``ROUND/INTERVIEW``, as on the command line."""
        return f"{self.round}/{self.name}"

    @property
    def folder(self) -> Path:
        return self.course.root / "notebooks" / self.round / self.name

    @property
    def script(self) -> Path:
        return self.folder / "interview.py"

    @property
    def source(self) -> Path:
        """The instructor's notebook: solutions and hidden checks."""
        return self.course.root / "source" / self.round / f"{self.name}.ipynb"

    @property
    def release(self) -> Path:
        """The learner's notebook."""
        return self.course.root / "release" / self.round / f"{self.name}.ipynb"

    @property
    def mistakes(self) -> list[Path]:
        return sorted((self.folder / "mistakes").glob("*.py"))

    @property
    def alternatives(self) -> list[Path]:
        return sorted((self.folder / "alternatives").glob("*.py"))


@dataclass(frozen=True)
class Round:
    """One round: its title, what it is for and what is evaluated, from ``round.toml``."""

    name: str
    title: str
    purpose: str
    evaluated: str
    interviews: tuple[Interview, ...]


@dataclass(frozen=True)
class Course:
    """A folder with ``notebooks/``, ``source/`` and ``release/``."""

    root: Path

    @property
    def rounds(self) -> list[Round]:
        """The rounds that have a ``round.toml``, in the order of a loop."""
        names = [path.parent.name for path in (self.root / "notebooks").glob("*/round.toml")]
        known = [name for name in ROUNDS if name in names]
        return [self.round(name) for name in known + sorted(set(names) - set(ROUNDS))]

    @property
    def interviews(self) -> list[Interview]:
        return [interview for round in self.rounds for interview in round.interviews]

    def round(self, name: str) -> Round:
        path = self.root / "notebooks" / name / "round.toml"
        if not path.is_file():
            known = ", ".join(round.name for round in self.rounds) or "none"
            raise CourseError(
                f"There is no round {name!r} in {self.root}; its rounds are: {known}."
            )
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            texts = [table[key] for key in ("title", "purpose", "evaluated")]
            order = table["interviews"]
        except (tomllib.TOMLDecodeError, KeyError) as error:
            wanted = "title, purpose, evaluated and interviews (a list of folder names)"
            raise CourseError(f"{path} is not a round: it needs {wanted}; found {error}.") from None
        folders = {script.parent.name for script in path.parent.glob("*/interview.py")}
        if set(order) != folders:
            names = ", ".join(sorted(set(order) ^ folders))
            raise CourseError(f"{path}: `interviews` and the folders beside it differ in: {names}.")
        interviews = tuple(Interview(self, name, interview) for interview in order)
        return Round(name, *texts, interviews)

    def select(self, target: str | None) -> list[Interview]:
        """The interviews that ``ROUND``, ``ROUND/INTERVIEW`` or None (all) names."""
        if target is None:
            return self.interviews
        round_name, _, name = target.strip("/").partition("/")
        interviews = self.round(round_name).interviews
        if not name:
            return list(interviews)
        return [self.interview(round_name, name)]

    def interview(self, round_name: str, name: str) -> Interview:
        interviews = self.round(round_name).interviews
        for interview in interviews:
            if interview.name == name:
                return interview
        known = ", ".join(interview.name for interview in interviews)
        raise CourseError(f"Round {round_name} has no interview {name!r}; it has: {known}.")


def find_course(*starts: Path) -> Course:
    """The course at ``INTERVIEWLAB_COURSE``, else above ``starts`` or here, else this package's.

    Raises
    ------
    CourseError
        No folder with a ``notebooks/*/round.toml`` was found.
    """
    named = os.environ.get("INTERVIEWLAB_COURSE")
    places = [Path(named)] if named else [*starts, Path.cwd()]
    roots = [root for place in places for root in (place.resolve(), *place.resolve().parents)]
    for root in roots[:1] if named else [*roots, PACKAGE.parent, PACKAGED]:
        if any((root / "notebooks").glob("*/round.toml")):
            return Course(root)
    place = named or Path.cwd()
    raise CourseError(
        f"No course was found at {place}: go to a clone of it, or set INTERVIEWLAB_COURSE to one."
    )
