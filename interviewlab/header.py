"""The first lines of an ``interview.py``: what the interview is, and what its grading allows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from interviewlab.errors import AuthoringError

REQUIRED = {"title": str, "summary": str, "difficulty": int, "importance": int, "minutes": int}
RANGES = {
    "difficulty": (1, 5),
    "importance": (1, 5),
    "minutes": (10, 90),
    "cell_seconds": (1, 600),
    "seconds": (1, 600),
}
OPTIONAL = ("allows", "cell_seconds", "seconds")


@dataclass(frozen=True)
class Header:
    """What an interview says of itself.

    Attributes
    ----------
    difficulty, importance : int
        From 1 to 5.
    minutes : int
        What a learner needs.
    allows : tuple of str
        Libraries beyond numpy and matplotlib that answers may import.
    cell_seconds, seconds : int or None
        Time limits of grading, for one cell and for the notebook; None is the grader's own.
    """

    title: str
    summary: str
    difficulty: int
    importance: int
    minutes: int
    allows: tuple[str, ...] = ()
    cell_seconds: int | None = None
    seconds: int | None = None

    @property
    def limits(self) -> dict[str, int]:
        """The time limits that are given."""
        given = {"cell_seconds": self.cell_seconds, "seconds": self.seconds}
        return {name: value for name, value in given.items() if value is not None}


def read_header(path: Path, source: str) -> Header:
    """The header of ``path``, whose text without the comment signs is ``source``.

    Raises
    ------
    AuthoringError
        It is not readable, has an unknown key, lacks one, or a value is out of range.
    """

    def refuse(problem: str, instead: str, line: int = 1) -> AuthoringError:
        return AuthoringError(path, line, problem, instead)

    readable = "Write one `# key: value` a line."
    try:
        table = yaml.safe_load(source.strip().strip("-")) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise refuse("The header is not readable.", readable, line) from None
    if not isinstance(table, dict):
        raise refuse("The header is not readable.", readable)
    for key in sorted(set(table) - set(REQUIRED) - set(OPTIONAL), key=str):
        known = ", ".join([*REQUIRED, *OPTIONAL])
        raise refuse(f"Unknown header key `{key}`.", f"Use one of: {known}.")
    for key, kind in REQUIRED.items():
        if not isinstance(table.get(key), kind) or isinstance(table[key], bool):
            noun = "a whole number" if kind is int else "a text"
            raise refuse(f"The header needs `{key}` as {noun}.", f"Write `# {key}: …`.")
    for key, (low, high) in RANGES.items():
        value = table.get(key)
        if value is not None and (type(value) is not int or not low <= value <= high):
            raise refuse(f"`{key}` is {value}.", f"Write a number from {low} to {high}.")
    allows = table.pop("allows", None) or []
    if not isinstance(allows, list) or not all(isinstance(name, str) for name in allows):
        raise refuse("`allows` is not a list of names.", "Write e.g. `# allows: [scipy]`.")
    return Header(**table, allows=tuple(allows))
