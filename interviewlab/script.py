"""Read ``interview.py``, so strictly that a typo never changes what a cell is."""

from __future__ import annotations

import ast
import math
import re
from pathlib import Path

import jupytext

from interviewlab.errors import AuthoringError
from interviewlab.header import read_header
from interviewlab.roles import (
    AUTOGRADED,
    CHECK_ROLES,
    FORM_CHECKED,
    HUMAN,
    ROLE_KEYS,
    Cell,
    Script,
)

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
RESERVED_IDS = ("title", "extension")
GENERATED_ID = r"(lesson|setup|figure)-\d+|hint-.*-\d+"
# jupytext takes these for cells too
CELL_MARK = re.compile(r"\s*#\s*%%")
# nbgrader acts on these words wherever they stand in a line, with or without ###
DELIMITER = re.compile(r"(BEGIN|END) (SOLUTION|HIDDEN TESTS|MARK SCHEME)")
REGIONS = {"solution": "SOLUTION", "written": "MARK SCHEME"}


def read_script(path: Path) -> Script:
    """Read and check an ``interview.py``.

    Raises
    ------
    AuthoringError
        The first break of the format, with its line and what to write instead.
    """
    text = path.read_text(encoding="utf-8")
    notebook = jupytext.reads(text, fmt="py:percent")
    lines = text.splitlines()
    cells: list[Cell] = []
    header = None
    cursor = 0
    for raw in notebook.cells:
        if raw.cell_type == "raw" and header is None and not cells:
            header = read_header(path, raw.source)
            cursor = [n for n, line in enumerate(lines) if line.rstrip() == "# ---"][1] + 1
            continue
        line = _header_line(path, lines, cursor, first=not cells)
        cursor = line + len(raw.source.splitlines())
        _refuse_repeated_key(path, line, lines[line - 1])
        cells.append(_cell(path, line, raw, cells))
    if header is None:
        raise AuthoringError(
            path, 1, "The header is missing.",
            "Begin the file with `# ---`, `# title: …` and the other keys, and `# ---`.",
        )  # fmt: skip
    script = Script(path, header, tuple(cells))
    _check_whole(script)
    return script


def _header_line(path: Path, lines: list[str], cursor: int, *, first: bool) -> int:
    """The 1-based number of the next `# %%` line at or after ``cursor``."""
    for number in range(cursor, len(lines)):
        line = lines[number].rstrip()
        if line.startswith("# %%"):
            return number + 1
        if CELL_MARK.match(line):
            raise AuthoringError(
                path, number + 1, f"A cell begins with {line!r}.", "Begin it with `# %%`."
            )
        if line and first:
            raise AuthoringError(
                path, number + 1, f"Text stands before the first cell: {line!r}.",
                "Put a `# %%` line above it.",
            )  # fmt: skip
    raise AuthoringError(
        path, cursor + 1, "A cell has no `# %%` line.", "Put a `# %%` line above it."
    )


def _refuse_repeated_key(path: Path, line: int, text: str) -> None:
    keys = re.findall(r"([\w-]+)=", re.sub(r'"(\\.|[^"\\])*"', "", text))
    for key in keys:
        if keys.count(key) > 1:
            raise AuthoringError(path, line, f"`{key}` stands twice.", "Delete one of them.")


def _cell(path: Path, line: int, raw, before: list[Cell]) -> Cell:
    keys = {k: v for k, v in raw.metadata.items() if k != "lines_to_next_cell"}

    def refuse(problem: str, instead: str):
        return AuthoringError(path, line, problem, instead)

    if "incorrectly_encoded_metadata" in keys or "title" in keys:
        bad = keys.get("incorrectly_encoded_metadata") or keys.get("title")
        raise refuse(
            f"`{bad}` can't be read.", 'Write keys as key="value"; points=2 has no quotes.'
        )
    role = keys.pop("role", "lesson" if raw.cell_type == "markdown" else None)
    if role is None:
        known = ", ".join(name for name, (kind, *_) in ROLE_KEYS.items() if kind == "code")
        raise refuse("A code cell without a role.", f'Add role="…", one of: {known}.')
    if role not in ROLE_KEYS or (role == "lesson" and "role" in raw.metadata):
        known = ", ".join(name for name in ROLE_KEYS if name != "lesson")
        raise refuse(f"Unknown role `{role}`.", f"Use one of: {known}; prose has no role.")
    kind, required, optional = ROLE_KEYS[role]
    if raw.cell_type != kind:
        mark = "# %% [markdown]" if kind == "markdown" else "# %%"
        raise refuse(f"A {role} cell is a {kind} cell.", f"Begin it with `{mark}`.")
    for key in sorted(set(keys) - required - optional):
        allowed = ", ".join(sorted(required | optional)) or "none"
        raise refuse(f"Unknown key `{key}` on a {role} cell.", f"Its keys are: {allowed}.")
    for key in sorted(required - set(keys)):
        raise refuse(f"A {role} cell needs `{key}`.", _what_to_write(key))
    _check_keys(refuse, keys, before)
    part = keys.get("for")
    if role in CHECK_ROLES and part is None:
        parts = [cell.id for cell in before if cell.role == "solution"]
        if not parts:
            raise refuse("A check stands before any part.", 'Name its part with for="…".')
        part = parts[-1]
    label = HUMAN if role == "written" else keys.get("label", AUTOGRADED)
    cell = Cell(
        role,
        raw.source,
        line,
        keys.get("id"),
        keys.get("points", 0.0),
        keys.get("hint"),
        part,
        label,
    )
    _check_source(refuse, cell)
    return cell


def _what_to_write(key: str) -> str:
    return {
        "points": "Add points=1 (a number, not negative).",
        "hint": 'Add hint="…": the idea that a learner who fails should look at again.',
        "for": 'Add for="ID", the id of the part that it helps with.',
        "id": 'Add id="…": lower case, words joined by hyphens, unique in the notebook.',
    }[key]


def _check_keys(refuse, keys: dict, before: list[Cell]) -> None:
    name = keys.get("id")
    if name is not None:
        if not isinstance(name, str) or not ID.fullmatch(name):
            raise refuse(f"The id {name!r} is not usable.", _what_to_write("id"))
        if name in RESERVED_IDS or re.fullmatch(GENERATED_ID, name):
            raise refuse(f"The id {name!r} is one that the builder makes.", "Choose another.")
        for cell in before:
            if cell.id == name:
                raise refuse(f"The id {name!r} is taken by line {cell.line}.", "Choose another.")
    points = keys.get("points", 0)
    if (
        isinstance(points, bool)
        or not isinstance(points, (int, float))
        or not 0 <= points < math.inf
    ):
        raise refuse(f"points={points!r} is not a number of points.", _what_to_write("points"))
    hint = keys.get("hint")
    if hint is not None and (not isinstance(hint, str) or not hint.strip()):
        raise refuse("The hint is empty.", _what_to_write("hint"))
    label = keys.get("label", AUTOGRADED)
    if label not in (AUTOGRADED, FORM_CHECKED):
        instead = f'Write label="{FORM_CHECKED}", or no label: {AUTOGRADED} is the default.'
        raise refuse(f"Unknown label {label!r}.", instead)


def _check_source(refuse, cell: Cell) -> None:
    if not cell.source.strip():
        raise refuse("The cell is empty.", "Write something in it, or delete it.")
    _check_delimiters(refuse, cell)
    if ROLE_KEYS[cell.role][0] == "code":
        _check_python(refuse, cell)
    if cell.is_check and not cell.sentence:
        raise refuse(
            f"The check {cell.id!r} has no opening sentence.",
            'Begin it with a one-line """Sentence.""" that says what must hold.',
        )
    if cell.is_check and not _stands_alone(cell.source.split("\n")[0]):
        raise refuse(
            f"The first line of the check {cell.id!r} is more than its opening sentence.",
            'Write only the one-line """Sentence.""" there: learners see that line.',
        )


def _stands_alone(line: str) -> bool:
    """Is this line a docstring, with no comment and no code on it?"""
    try:
        (statement,) = ast.parse(line).body
    except (SyntaxError, ValueError):
        return False
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return is_text and statement.end_col_offset == len(line.rstrip().encode())


def _check_delimiters(refuse, cell: Cell) -> None:
    own = REGIONS.get(cell.role)
    found = [match for line in cell.source.splitlines() for match in DELIMITER.finditer(line)]
    for match in found:
        if match[2] == "SOLUTION" != own:
            raise refuse(
                f"A solution stands in a {cell.role} cell.", 'Give the cell role="solution".'
            )
        if match[2] == "HIDDEN TESTS":
            raise refuse(
                "Hidden-test delimiters are the builder's.", 'Write role="hidden" instead.'
            )
        if match[2] == "MARK SCHEME" != own:
            raise refuse(f"A rubric stands in a {cell.role} cell.", 'Give it role="written".')
    if own is None:
        return
    marks = [match[1] for match in found]
    whole = all(match.string.strip() == f"### {match[0]}" for match in found)
    if not marks or not whole or marks != ["BEGIN", "END"] * (len(marks) // 2):
        what, text = {
            "solution": (f"The part {cell.id!r} has no complete solution region.", "reference"),
            "written": ("A written cell has no rubric.", "rubric"),
        }[cell.role]
        raise refuse(what, f"Put the {text} between `### BEGIN {own}` and `### END {own}`.")


def _check_python(refuse, cell: Cell) -> None:
    try:
        body = ast.parse(cell.source).body
    except SyntaxError as error:
        problem = f"Line {error.lineno} of the cell is not Python: {error.msg}."
        raise refuse(problem, "Magics don't belong here: the file also runs as a script.") from None
    last = body[-1] if body else None
    if cell.is_check and isinstance(last, ast.Expr) and not isinstance(last.value, ast.Call):
        if len(body) == 1:
            raise refuse(
                f"The check {cell.id!r} checks nothing.", "Call interviewlab.checks in it."
            )
        raise refuse(
            "A check ends in a bare expression, which nbgrader reads as partial credit.",
            "End it with a call of interviewlab.checks.",
        )


def _check_whole(script: Script) -> None:
    parts = {part.id for part in script.parts}
    if not parts:
        raise AuthoringError(
            script.path, 1, "The interview has no part.", 'Add a cell with role="solution".'
        )
    for cell in script.cells:
        if cell.part is not None and cell.part not in parts:
            known = ", ".join(sorted(parts))
            raise AuthoringError(
                script.path,
                cell.line,
                f"There is no part {cell.part!r}.",
                f"The parts are: {known}.",
            )
    for part in script.parts:
        if not script.checks_of(part.id):
            raise AuthoringError(
                script.path, part.line, f"The part {part.id!r} has no check.",
                'Add a cell with role="check" or role="hidden" below it.',
            )  # fmt: skip
