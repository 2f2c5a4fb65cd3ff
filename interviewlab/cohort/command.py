"""`interviewlab grade`: from the options to what is printed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from rich.console import Console

from interviewlab.cohort.progress import Terminal, print_summary, to_json
from interviewlab.cohort.round import open_round
from interviewlab.errors import InterviewLabError


class Stopped(InterviewLabError):
    """The instructor stopped it."""

    exit_code = 130


def grade(
    root: Path,
    round: str,
    students: list[str] | None = None,
    names: list[str] | None = None,
    *,
    force: bool = False,
    watch: bool = False,
    as_json: bool = False,
    **options,
) -> bool:
    """Grade a round of ``root`` and say how it went; whether all could be graded.

    ``options`` are those of :func:`interviewlab.cohort.round.open_round`.

    Raises
    ------
    InterviewLabError
        Nothing could be graded, a grade could not be saved, or Ctrl-C.
    """
    console = Console(stderr=True)
    terminal = Terminal(console)
    started = time.monotonic()
    try:
        with (
            open_round(root, round, progress=terminal, **options) as session,
            terminal.shown(),
        ):
            summary = session.grade(students, names, force=force)
            if watch:
                from interviewlab.cohort.watch import keep_grading

                terminal.say(f"Watching {session.submitted}: Ctrl-C ends it.")
                terminal.each = True
                keep_grading(session, students, names)
    except KeyboardInterrupt:
        raise Stopped(
            "stopped. What was graded is saved; run the same command again to go on."
        ) from None
    seconds = time.monotonic() - started
    if as_json:
        print(to_json(summary, seconds))
    else:
        print_summary(Console(file=sys.stdout), summary, seconds)
    return not summary.failed
