"""`docs/strength.md`: how strong the checks of each part are, as a page."""

from __future__ import annotations

from interviewlab.fidelity import Report
from interviewlab.strength import Strength

HEAD = """# How strong the checks are

Made by `make strength`; every number here is measured.

- **mutants killed**: small changes are made to each part's reference, one at a time (an operator,
  a constant, an axis, a range, a dropped clip, swapped arguments, a removed statement), and every
  mutant is graded. A killed one fails a check. Survivors that are right answers in other words
  stand with their reasons in the interview's `survivors.toml` and are not counted.
- **mistakes caught**: known wrong answers that fail exactly the checks that they declare.
- **other seeds**: their runs with more course seeds, where inputs are others; with full marks.
- **named**: those that diagnosis names by their failing answers, and no other one beside.
- **right answers**: the reference and the alternatives over 50 course seeds, and with arrays in
  Fortran order, strided, read-only, as whole numbers, as lists and in float32; runs / rejected.
- **tolerance used**: the largest share of any comparison's tolerance that a right answer needed.
- **not tried**: checks that the reference itself fails in a form, since its docstring asks for
  arrays or float32 can't hold the inputs; no right answer is held to that form there.
"""


def strength_table(reports: list[Report]) -> str:
    """The page for the reports of a course.

    Raises
    ------
    ValueError
        A report was not measured, or has problems: weakness is not published as strength.
    """
    lines = [
        HEAD,
        "| interview | part | mutants killed | listed |",
        "|---|---|---|---|",
    ]
    for report in reports:
        if report.strength is None or report.problems:
            raise ValueError(f"{report.interview} was not measured.")
        for part in report.strength.parts:
            counted = part.mutants - part.listed
            lines.append(
                f"| {report.interview} | {part.part} | {part.killed} of {counted} "
                f"({part.score:.0%}) | {part.listed} |"
            )
    lines += [
        "",
        "| interview | mistakes caught | other seeds | named | right answers | tolerance used "
        "| not tried |",
        "|---|---|---|---|---|---|---|",
    ]
    for report in reports:
        used = max(report.strength.used.values(), default=0.0)
        lines.append(
            f"| {report.interview} | {report.mistakes} of {report.mistakes} | "
            f"{report.strength.unseen} / 0 | {report.named} | {report.strength.trials} / 0 | "
            f"{used:.0%} | {not_tried(report.strength)} |"
        )
    return "\n".join(lines) + "\n"


def not_tried(strength: Strength) -> str:
    """How many checks the reference fails in each form of arrays: ``lists 12, float32 1``."""
    return ", ".join(f"{form} {len(failed)}" for form, failed in strength.refused.items())
