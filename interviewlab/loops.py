"""The map of the rounds as data: what a loop holds, and how preparation is shared.

Everything is read once from ``data/loops.toml``, the only copy. The numbers are guidance from
people who interview, not measurements: say so wherever they are shown.

    >>> from interviewlab.loops import COMPANIES, LEVELS, RATINGS, ROUNDS
    >>> ROUNDS[0].preparation
    (0.3, 0.4)
    >>> RATINGS[COMPANIES["big_tech"].ratings["design"]]
    5
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources

__all__ = [
    "COMPANIES",
    "CONTRASTS",
    "LEVELS",
    "LOOP",
    "PREPARED_ROUNDS",
    "RATINGS",
    "ROUNDS",
    "Contrast",
    "Loop",
    "Profile",
    "Round",
]


@dataclass(frozen=True)
class Loop:
    """Facts about a whole loop; pairs are (fewest, most)."""

    interviews: tuple[int, int]
    software_interviews: tuple[int, int]
    coding_share: tuple[float, float]
    """Coding's share of the interviews of a machine-learning loop."""
    common_mistake: float
    """The share of preparation that many people give to algorithm puzzles."""
    tests: tuple[str, ...]
    """What a machine-learning loop tests at once: why it is longer."""


@dataclass(frozen=True)
class Round:
    """One kind of interview. Shares are fractions of 1; None where no number is known."""

    id: str
    title: str
    in_loops: float | None
    """Share of loops that have the round; a lower bound where ``or_more``."""
    or_more: bool
    preparation: tuple[float, float] | None
    """Lower and upper bound of the round's share of the hours of preparation."""
    leans_on: tuple[str, ...]
    """The rated dimensions that the round tests: coding, theory, design, behavioral."""


@dataclass(frozen=True)
class Profile:
    """How much a company, or a level, asks of each dimension, in the words of ``RATINGS``.

    A company has no rating for ``behavioral``.
    """

    id: str
    title: str
    ratings: dict[str, str]
    apart: str
    """What makes it unlike the others."""


@dataclass(frozen=True)
class Contrast:
    """One dimension on which machine-learning interviews differ from software interviews."""

    dimension: str
    software: str
    ml: str


def _tuples(table: dict) -> dict:
    return {key: tuple(item) if isinstance(item, list) else item for key, item in table.items()}


_NO_NUMBERS = {"in_loops": None, "or_more": False, "preparation": None}
_text = resources.files("interviewlab").joinpath("data/loops.toml").read_text(encoding="utf-8")
_data = tomllib.loads(_text)

LOOP = Loop(**_tuples(_data["loop"]))
RATINGS: dict[str, int] = _data["ratings"]
ROUNDS = tuple(Round(**{**_NO_NUMBERS, **_tuples(table)}) for table in _data["rounds"])
PREPARED_ROUNDS = tuple(round for round in ROUNDS if round.preparation is not None)
"""The rounds with bounds for their share of preparation: all but research discussion."""
COMPANIES = {table["id"]: Profile(**table) for table in _data["companies"]}
LEVELS = {table["id"]: Profile(**table) for table in _data["levels"]}
CONTRASTS = tuple(Contrast(**table) for table in _data["contrasts"])
