"""A grade as a person reads it in a terminal: one panel a part."""

from __future__ import annotations

from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from interviewlab.cards import plural
from interviewlab.grading.plan import Check
from interviewlab.grading.result import CheckResult, Result
from interviewlab.roles import AUTOGRADED


def print_result(console: Console, result: Result, checks: list[Check]) -> None:
    """Print ``result``; ``checks`` gives the sentence of each check."""
    sentences = {check.id: check.sentence for check in checks}
    for part in dict.fromkeys(check.part for check in result.checks):
        console.print(_part_panel(part, [c for c in result.checks if c.part == part], sentences))
    passed = sum(check.passed for check in result.checks)
    if result.note:
        console.print(Text(result.note, style="yellow"))
    if result.error:
        console.print(Text(result.error, style="red"))
    console.print(
        Text.assemble(
            (f"{result.points:g} of {plural(result.max_points, 'point')}", "bold"),
            f" · {passed} of {plural(len(result.checks), 'check')} passed"
            f" · {result.round}/{result.interview}",
        )
    )


def _part_panel(part: str, checks: list[CheckResult], sentences: dict[str, str]) -> Panel:
    points = sum(check.points for check in checks)
    total = sum(check.max_points for check in checks)
    passed = all(check.passed for check in checks)
    return Panel(
        Group(*[_check_text(check, sentences[check.id]) for check in checks]),
        title=f"{part} · {points:g} of {plural(total, 'point')}",
        title_align="left",
        border_style="green" if passed else "red",
    )


def _check_text(check: CheckResult, sentence: str) -> Group:
    mark = ("✓ ", "bold green") if check.passed else ("✗ ", "bold red")
    kind = "" if check.visible else "hidden, "
    kind += "" if check.label == AUTOGRADED else f"{check.label}, "
    points = f"  ({kind}{check.points:g} of {check.max_points:g})"
    lines = [Text.assemble(mark, sentence, (points, "dim"))]
    if check.message:
        lines.append(Padding(Text(check.message), (0, 0, 0, 4)))
    for says in check.misconceptions:
        lines.append(Padding(Text.assemble(("likely: ", "dim"), says), (0, 0, 0, 4)))
    if check.hint:
        lines.append(Padding(Text.assemble(("look at: ", "dim"), check.hint), (0, 0, 0, 4)))
    return Group(*lines)
