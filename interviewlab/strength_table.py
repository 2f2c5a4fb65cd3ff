"""What was measured of the checks: as lines for a terminal, and as the page `docs/strength.md`."""

from __future__ import annotations

from collections.abc import Iterator

from interviewlab.cards import plural
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


def report_lines(report: Report) -> Iterator[str]:
    """What the gate found about one interview, for an author."""
    yield (
        f"{'FAILED' if report.problems else 'ok':<7}{report.interview}: {report.parts} parts, "
        f"{report.checks} checks, {report.mistakes} mistakes ({report.named} named alone), "
        f"{report.alternatives} alternatives, {report.seconds:g} s"
        + (" (unchanged since)" if report.cached else "")
    )
    if report.strength:
        killed = ", ".join(f"{part.part} {part.score:.0%}" for part in report.strength.parts)
        yield (
            f"       mutants killed: {killed}; right answers need {_used(report.strength):.0%} of "
            "a tolerance"
        )
    if report.strength and report.strength.refused:
        yield f"       checks that the reference fails by form: {_not_tried(report.strength)}"
    yield from (f"  - {problem}" for problem in report.problems)
    yield from (f"  note: {note}" for note in report.notes)


def strength_table(reports: list[Report]) -> str:
    """The page for the reports of a course.

    Raises
    ------
    ValueError
        A report was not measured, or has problems: weakness is not published as strength.
    """
    for report in reports:
        if report.strength is None or report.problems:
            raise ValueError(f"{report.interview} was not measured.")
    lines = [
        HEAD,
        _totals(reports),
        "",
        "| interview | part | mutants killed | listed |",
        "|---|---|---|---|",
    ]
    for report in reports:
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
        lines.append(
            f"| {report.interview} | {report.mistakes} of {report.mistakes} | "
            f"{report.strength.unseen} / 0 | {report.named} | {report.strength.trials} / 0 | "
            f"{_used(report.strength):.0%} | {_not_tried(report.strength)} |"
        )
    return "\n".join(lines) + "\n"


def _totals(reports: list[Report]) -> str:
    parts = [part for report in reports for part in report.strength.parts]
    killed = sum(part.killed for part in parts)
    counted = sum(part.mutants - part.listed for part in parts)
    mistakes, named = sum(r.mistakes for r in reports), sum(r.named for r in reports)
    seeded = sum(report.strength.unseen for report in reports)
    right = sum(report.strength.trials for report in reports)
    what = f"{plural(len(reports), 'interview')} with {plural(len(parts), 'part')}"
    return (
        f"Over {what}: {killed:,} of {counted:,} mutants killed; {mistakes:,} mistakes caught, "
        f"{named:,} of them named alone, none with full marks in {seeded:,} runs with other seeds; "
        f"no right answer rejected in {right:,} runs."
    )


def _used(strength: Strength) -> float:
    return max(strength.used.values(), default=0.0)


def _not_tried(strength: Strength) -> str:
    """How many checks the reference fails in each form of arrays: ``lists 12, float32 1``."""
    return ", ".join(f"{form} {len(failed)}" for form, failed in strength.refused.items())
