"""The demo's gradebook next to what was expected, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from interviewlab.instructor.demo import Graded


def print_gradebook(graded: Sequence[Graded]) -> None:
    """One row a notebook; a row that differs from what was expected is marked."""
    table = Table(title="nbgrader's gradebook", title_justify="left", box=SIMPLE, padding=(0, 1))
    for name in ("student", "interview", "answer"):
        table.add_column(name, overflow="fold")
    for name in ("points", "expected"):
        table.add_column(name, justify="right", no_wrap=True)
    for each in sorted(graded, key=lambda g: (g.entry.student, g.entry.interview.key)):
        entry = each.entry
        table.add_row(
            entry.student,
            entry.interview.name,
            entry.answer,
            f"{each.points:g} of {entry.max_points:g}",
            f"{entry.expected:g} " + ("✓" if each.as_expected else "✗"),
        )
    Console().print(table)
    right = sum(each.as_expected for each in graded)
    print(f"{right} of {len(graded)} grades are the expected ones.")
