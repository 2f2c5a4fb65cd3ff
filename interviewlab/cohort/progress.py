"""What an instructor sees of a run: a bar on a terminal, and a summary."""

from __future__ import annotations

import contextlib
import itertools
from collections import Counter
from collections.abc import Iterator

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from interviewlab.cards import plural
from interviewlab.cohort.run import Line, Progress, Summary

SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


class Terminal(Progress):
    """A bar with counts, the rate and the time left; silent where nobody looks.

    With ``each``, a line for each submission instead.
    """

    def __init__(self, console: Console):
        self.each = False
        self._console = console
        self._bar: Bar | None = None
        self._ended_early = 0

    @contextlib.contextmanager
    def shown(self) -> Iterator[Terminal]:
        columns = (
            TextColumn("grading"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[early]}"),
        )
        with Bar(*columns, console=self._console, disable=not self._console.is_terminal) as bar:
            self._bar = bar
            self._task = bar.add_task("", total=None, rate="", early="")
            yield self
            self._bar = None

    def start(self, total: int, unchanged: int) -> None:
        if self._bar is not None and not self.each:
            self._bar.reset(self._task, total=total, rate="", early="")

    def graded(self, line: Line) -> None:
        self._ended_early += line.error is not None
        if self.each:
            points = f"{line.points:g} of {line.max_points:g}"
            self.say(f"{line.student}, {line.interview}: {points}")
        elif self._bar is not None:
            speed = self._bar.tasks[0].speed
            rate = f"{speed:.1f}/s" if speed else ""
            early = f"{self._ended_early} ended early" if self._ended_early else ""
            self._bar.update(self._task, advance=1, rate=rate, early=early)

    def say(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def print_summary(console: Console, summary: Summary, seconds: float) -> None:
    """How many, how well, who ended early and why."""

    def say(text: str) -> None:
        console.print(text, markup=False, highlight=False, soft_wrap=True)

    count = len(summary.graded)
    rate = f" ({count / seconds:.1f} a second)" if count and seconds > 0 else ""
    say(
        f"{plural(count, 'submission')} graded in {seconds:.1f} s{rate}, "
        f"{summary.unchanged} unchanged since, {len(summary.failed)} failed."
    )
    if count:
        say("points      submissions")
        for label, number in distribution(summary.graded):
            say(f"{label:<12}{number:>5}  {'#' * round(40 * number / count)}")
    early = Counter(graded.error for graded in summary.graded if graded.error)
    for reason, number in early.most_common():
        names = [f"{g.student}/{g.interview}" for g in summary.graded if g.error == reason]
        more = f" and {number - 3} more" if number > 3 else ""
        say(f"  ended early: {', '.join(names[:3])}{more}: {reason}")
    for graded in summary.graded:
        if graded.note:
            say(f"  note: {graded.student}/{graded.interview}: {graded.note}")
    for text in summary.failed:
        say(f"  {text}")


def distribution(graded: list[Line]) -> list[tuple[str, int]]:
    """How many submissions got which share of the points: none, quarters, all."""
    shares = [g.points / g.max_points if g.max_points else 0.0 for g in graded]
    rows = [("none", sum(share <= 0 for share in shares))]
    for low, high in itertools.pairwise(SHARES):
        inside = sum(low < share <= high and share < 1 for share in shares)
        rows.append((f"to {high:.0%}" if high < 1 else "below 100%", inside))
    return [*rows, ("all", sum(share >= 1 for share in shares))]


def to_json(summary: Summary, seconds: float) -> str:
    """One object: totals, and a row for each submission that was graded."""
    return msgspec.json.encode(
        {
            "graded": [line._asdict() for line in summary.graded],
            "unchanged": summary.unchanged,
            "failed": summary.failed,
            "remarks": summary.remarks,
            "seconds": round(seconds, 3),
        }
    ).decode()
