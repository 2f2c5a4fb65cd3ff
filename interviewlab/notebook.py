"""The notebook extension: a card under every check cell that runs, and the learner's commands."""

from __future__ import annotations

import os
import time

from IPython.display import display

from interviewlab.cards import FAILED, HIDDEN, PASSED, Card, Line, plural
from interviewlab.failure import CheckFailed
from interviewlab.headings import Heading, read_heading
from interviewlab.learner.magics import IN_BROWSER, LearnerMagics, Run
from interviewlab.roles import AUTOGRADED

NOT_IN_BROWSER = ["grade", "hint", "answer", "old_answer", "progress", "timer", "clock"]


def install(shell) -> None:
    """Show cards and take commands in ``shell``; a second call changes nothing.

    ``nbgrader validate`` prints error texts and no cards, so there the text stays whole.
    """
    if os.environ.get("NBGRADER_VALIDATING"):
        return
    if getattr(shell, "interviewlab_cards", None) is None:
        commands = LearnerMagics(shell)
        if IN_BROWSER:
            for name in NOT_IN_BROWSER:
                shell.register_magic_function(_not_in_browser, "line", name)
        else:
            shell.register_magics(commands)
        shell.interviewlab_cards = Cards(commands)
        shell.events.register("post_run_cell", shell.interviewlab_cards.after_cell)
        CheckFailed.card_follows = True


def _not_in_browser(line: str) -> None:
    """What a learner's command says where there is no process to grade in."""
    print(
        "In the browser you have the visible checks and the folded hints. For the rest install the "
        "course on your machine."
    )


class Cards:
    """Remembers how each check went last, so that a part's card can show them all.

    ``commands`` are told what ran.
    """

    def __init__(self, commands: LearnerMagics):
        self._commands = commands
        self._lines: dict[str, dict[int, Line]] = {}

    def after_cell(self, result) -> None:
        """IPython's ``post_run_cell``: show a card where the cell was a check."""
        source = result.info.raw_cell or ""
        if cell_id := getattr(result.info, "cell_id", None):
            self._commands.runs[cell_id] = Run(source, time.time())
        heading = read_heading(source)
        if heading is None:
            return
        self._commands.last_part = heading.part
        self._commands.warm_up()
        error = result.error_before_exec or result.error_in_exec
        if not heading.visible and error is None:
            line = Line(HIDDEN, _labelled(heading), 0, heading.points)
            self._lines.setdefault(heading.part, {})[heading.number] = line
            display(self.part_card(heading))
            return
        line = check_line(heading, error)
        self._lines.setdefault(heading.part, {})[heading.number] = line
        display(Card(_check_title(heading, line), line.state, [line], self._progress(heading)))

    def part_card(self, heading: Heading) -> Card:
        """Every check of a part that has run so far, with the points that are certain."""
        lines = self._lines[heading.part]
        shown = [lines[number] for number in sorted(lines)]
        earned = sum(line.points for line in shown)
        failed = any(line.state == FAILED for line in shown)
        return Card(
            f"Part {heading.part}: {earned:g} of {plural(heading.total, 'point')} so far",
            FAILED if failed else HIDDEN,
            shown,
            self._progress(heading),
        )

    def _progress(self, heading: Heading) -> str:
        lines = self._lines[heading.part].values()
        passed = sum(line.state == PASSED for line in lines)
        text = f"{heading.part}: {passed} of {plural(heading.count, 'check')} passed here."
        if any(line.state == HIDDEN for line in lines) or passed < heading.count:
            text += "" if IN_BROWSER else " %grade in a new cell runs the hidden checks too."
        return text


def check_line(heading: Heading, error: BaseException | None) -> Line:
    """How one check went: ``error`` is what its cell raised, None where it passed."""
    sentence = _labelled(heading)
    if error is None:
        return Line(PASSED, sentence, heading.points, heading.points)
    reason, rows = _explain(error)
    if heading.hint and not any(label == "look at" for label, _ in rows):
        rows = [*rows, ("look at", heading.hint)]
    return Line(FAILED, sentence, 0, heading.points, reason, rows)


def _labelled(heading: Heading) -> str:
    """The check's sentence, with who judged it where that is not plain code."""
    return heading.sentence + ("" if heading.label == AUTOGRADED else f" ({heading.label})")


def _explain(error: BaseException) -> tuple[str, list[tuple[str, str]]]:
    if isinstance(error, CheckFailed):
        return error.reason, error.rows()
    if isinstance(error, NameError) and error.name:
        return f"{error.name} is not defined yet: run the cell that defines it first.", []
    return f"{type(error).__name__}: {error}", []


def _check_title(heading: Heading, line: Line) -> str:
    verdict = "passed" if line.state == PASSED else "not yet"
    return f"Check {heading.number} of {heading.count} for {heading.part}: {verdict}"
