"""What an entry of the corpus is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from interviewlab.grading.isolate import Limits

# every file that an attack tries to leave behind has this in its name
MARK = "attack-left-this"

WRONG = {"mean": "def mean(x):\n    return 42.0", "variance": "def variance(x):\n    return 42.0"}
WRONG_POINTS = 1.0  # for the one check that looks at the input only

RIGHT_MEAN = "def mean(x):\n    return float(sum(x) / len(x))"
RIGHT_MEAN_POINTS = 3.0


@dataclass(frozen=True)
class Attack:
    """One submission that tries something, and what must come of it.

    Attributes
    ----------
    row : int
        Its row in ``rows.ROWS``.
    name : str
        Unique within the row.
    cells : dict
        Solution cells to write; the others get a wrong answer.
    extra, late : str
        Cells that the learner adds at the top, and at the end.
    honest : float
        The points that the answers deserve: the most that the attack may get.
    error : str
        A pattern that the errors of the learner's own cells match; empty where they run through,
        so that an attack that merely crashes can't pass for one that was held.
    says : str
        A pattern found in the messages of the checks, or in the reason that grading stopped.
    secret : str
        A pattern that stands in none of the outputs.
    change : callable
        What else is done to the notebook.
    """

    row: int
    name: str
    cells: dict[str, str] = field(default_factory=dict)
    extra: str = ""
    late: str = ""
    honest: float = WRONG_POINTS
    error: str = ""
    says: str = ""
    secret: str = ""
    change: Callable | None = None
    limits: Limits | None = None
    cell_seconds: float = 5
    seconds: float = 10

    @property
    def answers(self) -> dict[str, str]:
        return WRONG | self.cells
