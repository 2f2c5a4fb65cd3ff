"""The learner's commands: they parse, call and print."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated

import typer

from interviewlab.curriculum import PACKAGED, Course, find_course
from interviewlab.errors import InterviewLabError
from interviewlab.loops import COMPANIES, LEVELS

Company = Annotated[str, typer.Option(help=f"One of: {', '.join(COMPANIES)}.")]
Level = Annotated[str, typer.Option(help=f"One of: {', '.join(LEVELS)}.")]
Desk = Annotated[Path | None, typer.Option(help="Your desk (default: here, or work/).")]


def check(
    notebook: Annotated[Path, typer.Argument(help="A learner's notebook.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
):
    """Grade a notebook, hidden checks included. Nothing is written."""
    from interviewlab.grading.grade import warm_up

    warm_up()
    from rich.console import Console

    from interviewlab.grading.check import check_notebook
    from interviewlab.grading.sandbox import why_not
    from interviewlab.learner.report import print_result

    result, checks = check_notebook(notebook, find_course(notebook.parent))
    if as_json:
        print(result.to_json())
    else:
        print_result(Console(), result, checks)
        if why_not():
            print(f"(Your code ran in a process of its own, without a sandbox. {why_not()})")
    if result.error:
        raise typer.Exit(1)


def learn(
    desk: Annotated[
        Path | None,
        typer.Argument(help="The folder of your copies (default: work/ in the course)."),
    ] = None,
    port: Annotated[int, typer.Option(help="JupyterLab's port.")] = 8888,
    browser: Annotated[bool, typer.Option(help="Open a browser window.")] = True,
    lab: Annotated[
        bool, typer.Option(help="Open JupyterLab; --no-lab only makes the desk.")
    ] = True,
):
    """Make your desk (never overwriting anything on it) and open JupyterLab there."""
    from interviewlab.learner.desk import make_desk
    from interviewlab.learner.lab import open_lab

    course = find_course()
    desk = desk or _home(course)
    for sentence in make_desk(course, desk):
        print(sentence)
    print(f"Your desk is {desk}.")
    if lab:
        open_lab(desk, port=port, browser=browser)


def update(desk: Desk = None):
    """Bring new and changed interviews to your desk; your answers stay as they are."""
    from interviewlab.learner.desk import make_desk

    course = find_course()
    place = _desk(course, desk)
    told = make_desk(course, place)
    for sentence in told:
        print(sentence)
    if not told:
        print(f"{place} has everything that the course has.")


def plan(
    company: Company,
    level: Level,
    hours: Annotated[float, typer.Option(help="All the hours that you have.")],
    weeks: Annotated[int | None, typer.Option(help="Default: 8 hours a week.")] = None,
    date: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="The day of your interviews.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    ics: Annotated[Path | None, typer.Option(help="Write a calendar file.")] = None,
    to_html: Annotated[Path | None, typer.Option("--html", help="Write a page.")] = None,
    desk: Desk = None,
):
    """Plan your hours: which interview when, for a kind of company and a level."""
    from interviewlab.learner import readiness
    from interviewlab.learner.plan import make_plan

    course = find_course()
    states = readiness.states(course, _store(course, desk))
    made = make_plan(
        states,
        readiness.by_round(states),
        company=company,
        level=level,
        hours=hours,
        weeks=weeks,
        date=_date(date),
        today=datetime.date.today(),
    )
    titles = _titles(course)
    if ics is not None:
        from interviewlab.learner.calendar import to_ics

        ics.write_bytes(to_ics(made, titles))
        print(f"wrote {ics}")
    if to_html is not None:
        from interviewlab.learner.pages import plan_page

        to_html.write_text(plan_page(made, titles), encoding="utf-8")
        print(f"wrote {to_html}")
    if as_json:
        import msgspec

        print(msgspec.json.encode(made).decode())
    elif ics is None and to_html is None:
        from interviewlab.learner.report import print_plan

        print_plan(made, titles)


def progress(
    company: Company = "big_tech",
    level: Level = "mid",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    to_html: Annotated[Path | None, typer.Option("--html", help="Write a page.")] = None,
    desk: Desk = None,
):
    """Say how ready you are, round by round, and what to do next."""
    from interviewlab.learner import readiness
    from interviewlab.learner.plan import shares_for

    course = find_course()
    states = readiness.states(course, _store(course, desk))
    rounds = readiness.by_round(states)
    shares = shares_for(company, level, {})
    whole = readiness.overall(rounds, shares)
    steps = readiness.next_steps(states, shares)
    if to_html is not None:
        from interviewlab.learner.pages import progress_page

        to_html.write_text(progress_page(rounds, _titles(course), states), encoding="utf-8")
        print(f"wrote {to_html}")
    if as_json:
        import msgspec

        interviews = {s.interview.key: s.readiness for s in states if s.begun}
        told = {"overall": whole, "rounds": rounds, "interviews": interviews, "next": steps}
        print(msgspec.json.encode(told).decode())
    elif to_html is None:
        from interviewlab.learner.report import print_progress

        print_progress(states, rounds, _titles(course))
        print(f"Ready for {COMPANIES[company].title}, {LEVELS[level].title}: {whole:.0%}.")
        for step in steps:
            print(f"Next: {step}")


def mock(
    company: Company = "big_tech",
    level: Level = "mid",
    round: Annotated[str | None, typer.Option(help="One round instead of a loop.")] = None,
    minutes: Annotated[int, typer.Option(help="For each interview.")] = 45,
    end: Annotated[bool, typer.Option("--end", help="Grade the last mock.")] = False,
    desk: Desk = None,
):
    """Draw a loop (or a round) of interviews that you have not passed, with a clock."""
    from interviewlab.learner import readiness
    from interviewlab.learner.mock import end_mock, make_mock
    from interviewlab.learner.store import Store

    course = find_course()
    place = _desk(course, desk)
    if not place.is_dir():
        raise InterviewLabError(f"There is no desk at {place}: run `interviewlab learn` first.")
    store = Store(place)
    if end:
        from interviewlab.learner.report import print_debrief

        print_debrief(end_mock(course, store))
        return
    states = readiness.states(course, store)
    target = {"company": company, "level": level, "round": round}
    number, paths = make_mock(course, store, states, minutes=minutes, **target)
    print(f"Mock {number}, {minutes} minutes each. Open them in JupyterLab, one after another:")
    for path in paths:
        print(f"  {path}")
    print("Then `interviewlab mock --end` grades them and says how it went.")


def _store(course: Course, desk: Path | None):
    """The desk's memory, where it has one."""
    from interviewlab.learner.store import FILE, Store

    place = _desk(course, desk)
    return Store(place) if (place / FILE).is_file() else None


def _desk(course: Course, desk: Path | None) -> Path:
    from interviewlab.learner.store import desk_of

    return desk or desk_of(Path.cwd()) or _home(course)


def _home(course: Course) -> Path:
    """Where a desk is made: in the clone, or here where there is none."""
    return Path("work") if course.root == PACKAGED else course.root / "work"


def _titles(course: Course) -> dict[str, str]:
    return {round.name: round.title for round in course.rounds}


def _date(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        raise InterviewLabError(f"{text!r} is no day: write it as 2027-03-31.") from None
