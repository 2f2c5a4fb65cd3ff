"""The mutants that an interview's folder explains: right answers in other words."""

from __future__ import annotations

import re
import tomllib

from interviewlab.errors import AuthoringError
from interviewlab.mutants import Mutant
from interviewlab.roles import Script

LISTED = "survivors.toml"


def read_listed(script: Script) -> list[tuple[str, str, str]]:
    """The (part, line, change) of every survivor that the interview's folder explains.

    Raises
    ------
    AuthoringError
        The file is not TOML, or an entry lacks a key or its reason.
    """
    path = script.path.parent / LISTED
    if not path.is_file():
        return []
    instead = 'Write [[survivor]] with part, line, change and reason = "…".'
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("survivor", [])
    except tomllib.TOMLDecodeError as error:
        raise AuthoringError(path, 1, f"The file is not TOML: {error}.", instead) from None
    listed = []
    for entry in entries:
        keys = {"part", "line", "change", "reason"}
        if not (isinstance(entry, dict) and set(entry) == keys) or not all(
            isinstance(text, str) and text.strip() for text in entry.values()
        ):
            raise AuthoringError(path, 1, f"An entry is incomplete: {entry}.", instead)
        listed.append((entry["part"], entry["line"], entry["change"]))
    return listed


def key_of(mutant: Mutant, reference: str) -> tuple[str, str]:
    """The reference's line that a mutant changes, and the change: both stay when lines move."""
    line = reference.splitlines()[mutant.line - 1].strip()
    return line, re.sub(r"^L\d+ ", "", mutant.id)
