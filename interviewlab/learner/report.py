"""Grades, plans and progress as a person reads them in a terminal."""

from __future__ import annotations

from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from interviewlab.cards import plural
from interviewlab.grading.plan import Check
from interviewlab.grading.result import CheckResult, Result
from interviewlab.learner.mock import Debrief
from interviewlab.learner.plan import Plan
from interviewlab.learner.readiness import InterviewState
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


def print_plan(plan: Plan, titles: dict[str, str]) -> None:
    """Hours by round, then week by week."""
    console = Console()
    shares = Table(title="How the hours are shared", title_justify="left")
    for name, side in (("round", "left"), ("share", "right"), ("hours", "right")):
        shares.add_column(name, justify=side)
    for name, minutes in plan.minutes.items():
        shares.add_row(titles.get(name, name), f"{plan.shares[name]:.0%}", f"{minutes / 60:.1f}")
    console.print(shares)
    for week in range(1, plan.weeks + 1):
        mine = [session for session in plan.sessions if session.week == week]
        hours = sum(session.minutes for session in mine) / 60
        first = f" from {mine[0].day}" if mine else ""
        console.print(Text(f"Week {week}{first} ({hours:.1f} h)", style="bold"))
        for session in mine:
            console.print(Text(f"  {session.minutes:>3} min  {session.what}"), soft_wrap=True)


def print_progress(
    every: list[InterviewState], rounds: dict[str, float], titles: dict[str, str]
) -> None:
    """A bar a round, and the interviews that were begun."""
    console = Console()
    for name, share in rounds.items():
        bar = "█" * round(20 * share) + "░" * (20 - round(20 * share))
        console.print(f"{titles[name]:<16} {bar} {share:>4.0%}", highlight=False)
        for state in every:
            if state.interview.round == name and state.begun:
                done = sum(value >= 1 for value in state.parts.values())
                console.print(
                    f"  {state.interview.name}: {done} of {plural(len(state.parts), 'part')} "
                    f"passed, {state.readiness:.0%}",
                    highlight=False,
                )


def print_debrief(debriefs: list[Debrief]) -> None:
    """A mock, interview by interview: points against the bar, time, hints, and the weak parts."""
    console = Console()
    for each in debriefs:
        verdict = "over the bar" if each.share >= each.bar else "under the bar"
        title = f"{each.notebook.round}/{each.notebook.interview}"
        console.print(Text(f"{title}: {each.share:.0%}, {verdict} of {each.bar:.0%}", style="bold"))
        if each.minutes is None:
            console.print("  The clock was never started (%clock).", highlight=False)
        else:
            late = ", over time" if each.over_time else ""
            spent = f"{each.minutes:.0f} of {plural(each.notebook.minutes, 'minute')}{late}"
            console.print(f"  {spent}, {plural(each.hints, 'hint')}.", highlight=False)
        for part, share in each.parts.items():
            console.print(f"  {part:<20} {share:>4.0%}", highlight=False)
        said = [says for check in each.result.checks for says in check.misconceptions]
        for says in dict.fromkeys(said):
            console.print(Text(f"  likely: {says}"), soft_wrap=True)
