"""The comment above every check cell: written by the builder, read by the notebook extension.

It tells a learner what the cell is worth and what stays hidden, and it lets the extension know
which check ran without looking at any file.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from functools import lru_cache

from interviewlab.roles import AUTOGRADED, Cell, Script, opening_sentence

HINT = "# If it fails: "
HINT_MORE = "#     "
LINE = re.compile(
    r"# (?P<kind>Check|Hidden check) (?P<number>\d+) of (?P<count>\d+) for (?P<part>\S+)"
    r" · (?P<points>[\d.]+) of (?P<total>[\d.]+) points · (?P<id>[a-z0-9-]+)(?: · (?P<label>\S+))?"
)
HIDDEN_NOTE = "# It runs when the notebook is graded: %grade in a new cell."


@dataclass(frozen=True)
class Heading:
    """What the comment above a check says."""

    id: str
    part: str
    visible: bool
    number: int
    count: int
    points: float
    total: float
    sentence: str
    hint: str | None
    label: str


def check_cell_source(script: Script, cell: Cell) -> str:
    """A check as it stands in the instructor's notebook: heading, sentence, body.

    nbgrader removes the hidden region, and with it the hint of a hidden check, from the release.
    """
    siblings = script.checks_of(cell.part)
    total = sum(sibling.points for sibling in siblings)
    kind = "Check" if cell.role == "check" else "Hidden check"
    heading = (
        f"# {kind} {siblings.index(cell) + 1} of {len(siblings)} for {cell.part}"
        f" · {cell.points:g} of {total:g} points · {cell.id}"
        + ("" if cell.label == AUTOGRADED else f" · {cell.label}")
    )
    hint = textwrap.wrap(
        f"{HINT}{cell.hint}", width=96, subsequent_indent=HINT_MORE, break_on_hyphens=False
    )
    if cell.role == "check":
        return "\n".join([heading, *(hint if cell.hint else []), cell.source])
    sentence, _, body = cell.source.partition("\n")
    region = ["### BEGIN HIDDEN TESTS", *hint, body.strip("\n"), "### END HIDDEN TESTS"]
    # the semicolon keeps a notebook from printing the sentence as the cell's value
    return "\n".join([heading, HIDDEN_NOTE, sentence.rstrip() + ";", *region])


@lru_cache(maxsize=5000)
def read_heading(source: str) -> Heading | None:
    """The heading of a check cell as it stands in a notebook; None for any other cell."""
    first, *rest = source.split("\n")
    match = LINE.fullmatch(first.strip())
    if match is None:
        return None
    hint: list[str] = []
    for line in rest:
        if not hint and line.startswith(HINT):
            hint.append(line.removeprefix(HINT))
        elif hint and line.startswith(HINT_MORE):
            hint.append(line.removeprefix(HINT_MORE))
        elif hint:
            break
    return Heading(
        id=match["id"],
        part=match["part"],
        visible=match["kind"] == "Check",
        number=int(match["number"]),
        count=int(match["count"]),
        points=float(match["points"]),
        total=float(match["total"]),
        sentence=opening_sentence(source) or "",
        hint=" ".join(hint) or None,
        label=match["label"] or AUTOGRADED,
    )
