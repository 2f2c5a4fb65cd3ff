"""The demo's gradebook next to what was expected, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from interviewlab.instructor.demo import Graded


def print_gradebook(graded: Sequence[Graded]) -> None:
    """One row a notebook; a row that differs from what was expected is marked."""
    table = Table(title="nbgrader's gradebook", title_justify="left")
    for name in ("student", "interview", "answer"):
        table.add_column(name, overflow="fold")
    for name in ("points", "expected", "of"):
        table.add_column(name, justify="right")
    table.add_column("")
    for each in sorted(graded, key=lambda g: (g.entry.student, g.entry.interview.key)):
        entry = each.entry
        table.add_row(
            entry.student,
            entry.interview.key,
            entry.answer,
            f"{each.points:g}",
            f"{entry.expected:g}",
            f"{entry.max_points:g}",
            "✓" if each.as_expected else "✗ differs",
        )
    Console().print(table)
    right = sum(each.as_expected for each in graded)
    print(f"{right} of {len(graded)} grades are the expected ones.")
