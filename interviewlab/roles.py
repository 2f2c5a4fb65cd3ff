"""What an interview is made of: cells with roles, and which keys each role has."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what a candidate loads needs no header
    from interviewlab.header import Header

ROLE_KEYS = {
    # role: (cell type, required keys, optional keys)
    "lesson": ("markdown", set(), set()),
    "setup": ("code", set(), set()),
    "figure": ("code", set(), set()),
    "hint": ("markdown", {"for"}, set()),
    "solution": ("code", {"id"}, set()),
    "check": ("code", {"id", "points"}, {"hint", "for", "label"}),
    "hidden": ("code", {"id", "points", "hint"}, {"for", "label"}),
    "written": ("markdown", {"id", "points"}, set()),
}
CHECK_ROLES = ("check", "hidden")
# who judges: code that knows what is right, code that sees the form only, or a person
AUTOGRADED, FORM_CHECKED, HUMAN = "autograded", "form-checked", "human"


@dataclass(frozen=True)
class Cell:
    """One cell as written: its role, its keys and the line its header stands on."""

    role: str
    source: str
    line: int
    id: str | None = None
    points: float = 0.0
    hint: str | None = None
    part: str | None = None  # for hints, checks and hidden checks: the solution's id
    label: str = AUTOGRADED

    @property
    def is_check(self) -> bool:
        return self.role in CHECK_ROLES

    @property
    def sentence(self) -> str:
        """A check's opening sentence."""
        return opening_sentence(self.source) or ""


@dataclass(frozen=True)
class Script:
    """A whole ``interview.py``, valid."""

    path: Path
    header: Header
    cells: tuple[Cell, ...] = field(repr=False)

    @property
    def parts(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.role == "solution"]

    @property
    def checks(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.is_check]

    def checks_of(self, part: str) -> list[Cell]:
        return [cell for cell in self.checks if cell.part == part]

    def hints_of(self, part: str) -> list[Cell]:
        return [cell for cell in self.cells if cell.role == "hint" and cell.part == part]


def opening_sentence(source: str) -> str | None:
    """The first line of a cell's docstring, or None where the cell has no docstring."""
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return None
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        text = body[0].value.value
        if isinstance(text, str) and text.strip() and body[0].lineno == body[0].end_lineno:
            return text.strip()
    return None
