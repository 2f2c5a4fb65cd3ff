"""Mistakes and alternatives: files that replace some parts of an interview's reference."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from interviewlab.errors import AuthoringError
from interviewlab.roles import Script, opening_sentence

KEY = re.compile(r"# (part|fails|says): *(.*)")
MORE = re.compile(r"#   +(.*)")


@dataclass(frozen=True)
class Answer:
    """A set of replaced parts; a mistake also has ``fails`` and ``says``.

    Attributes
    ----------
    replaces : dict of str to str
        Source code by part id.
    fails : tuple of str
        Ids of the checks that must fail; empty for an alternative.
    says : str
        What a learner with this misconception reads; empty for an alternative.
    """

    path: Path
    title: str
    replaces: dict[str, str]
    fails: tuple[str, ...] = ()
    says: str = ""

    @property
    def name(self) -> str:
        return self.path.stem


def read_mistake(path: Path, script: Script) -> Answer:
    """Read a file of ``mistakes/``.

    Raises
    ------
    AuthoringError
        It names an unknown part or check, or lacks ``fails`` or ``says``.
    """
    answer = read_answer(path, script)
    for key in ("fails", "says"):
        if not getattr(answer, key):
            raise AuthoringError(path, 1, f"The mistake has no `{key}`.", f"Add `# {key}: …`.")
    known = {check.id for check in script.checks}
    for name in answer.fails:
        if name not in known:
            raise AuthoringError(
                path,
                1,
                f"There is no check {name!r}.",
                f"The checks are: {', '.join(sorted(known))}.",
            )
    return answer


def read_alternative(path: Path, script: Script) -> Answer:
    """Read a file of ``alternatives/``; it has neither ``fails`` nor ``says``."""
    answer = read_answer(path, script)
    if answer.fails or answer.says:
        raise AuthoringError(
            path, 1, "An alternative is right, so it fails nothing.", "Delete `fails` and `says`."
        )
    return answer


def read_answer(path: Path, script: Script) -> Answer:
    """Read a file that replaces parts, be it a mistake, an alternative or an author's attempt.

    Raises
    ------
    AuthoringError
        It is not Python, has no opening sentence, or replaces no part or an unknown one.
    """
    text = path.read_text(encoding="utf-8")
    title = opening_sentence(text)
    try:
        first = ast.parse(text).body[0]
    except (SyntaxError, IndexError):
        raise AuthoringError(path, 1, "The file is not Python.", "Mend it.") from None
    if title is None:
        raise AuthoringError(
            path, 1, "The file has no opening sentence.", 'Begin it with """What is done.""".'
        )
    keys: dict[str, str] = {}
    replaces: dict[str, list[str]] = {}
    code: list[str] | None = None
    last_key = None
    for number, line in enumerate(text.splitlines(), start=1):
        if number <= first.end_lineno:
            continue
        key, more = KEY.fullmatch(line), MORE.fullmatch(line)
        if key and key[1] == "part":
            _refuse_unknown_part(path, number, key[2], script, replaces)
            code = replaces.setdefault(key[2], [])
            last_key = None
        elif key:
            keys[key[1]] = key[2].strip()
            last_key = key[1]
        elif more and last_key:
            keys[last_key] += " " + more[1].strip()
        elif code is not None:
            code.append(line)
            last_key = None
        elif line.strip():
            raise AuthoringError(
                path, number, "Code stands before the first part.", "Put `# part: ID` above it."
            )
    if not replaces or not all("".join(lines).strip() for lines in replaces.values()):
        raise AuthoringError(path, 1, "The file replaces no part.", "Write `# part: ID` and code.")
    return Answer(
        path=path,
        title=title,
        replaces={part: "\n".join(lines).strip("\n") for part, lines in replaces.items()},
        fails=tuple(name.strip() for name in keys.get("fails", "").split(",") if name.strip()),
        says=keys.get("says", ""),
    )


def _refuse_unknown_part(path: Path, line: int, part: str, script: Script, seen: dict) -> None:
    known = [cell.id for cell in script.parts]
    if part not in known:
        raise AuthoringError(
            path, line, f"There is no part {part!r}.", f"The parts are: {', '.join(known)}."
        )
    if part in seen:
        raise AuthoringError(path, line, f"The part {part!r} is replaced twice.", "Join the two.")
