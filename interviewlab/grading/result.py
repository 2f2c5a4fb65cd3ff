"""What a grade is: the same structure for the terminal, for machines and for the gradebook."""

from __future__ import annotations

import msgspec


class CheckResult(msgspec.Struct, frozen=True):
    """The verdict of one check.

    ``message`` and ``hint`` are None where the check passed. ``label`` says who judged:
    ``autograded``, or ``form-checked`` where code can see the form only. ``misconceptions`` are the
    sentences of known mistakes that answer as the learner's code did.
    """

    id: str
    part: str
    visible: bool
    points: float
    max_points: float
    passed: bool
    message: str | None = None
    hint: str | None = None
    label: str = "autograded"
    misconceptions: list[str] = []


class Result(msgspec.Struct, frozen=True):
    """The grade of one notebook. ``error`` is a sentence where grading could not be completed.

    ``note`` is a sentence for the instructor: the notebook was made under another learner's id.
    """

    round: str
    interview: str
    points: float
    max_points: float
    checks: list[CheckResult]
    error: str | None = None
    note: str | None = None

    def to_json(self) -> str:
        """One JSON object on one line."""
        return msgspec.json.encode(self).decode()
