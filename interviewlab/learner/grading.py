"""Grade the notebook that is open, and show a card a part."""

from __future__ import annotations

import re

from IPython.display import display

from interviewlab.cards import FAILED, HIDDEN, PASSED, Card, Line, plural
from interviewlab.curriculum import Interview
from interviewlab.grading.check import check_notebook
from interviewlab.grading.plan import Check
from interviewlab.grading.result import CheckResult, Result
from interviewlab.learner.open_notebook import OpenNotebook
from interviewlab.learner.store import Store, parts_of
from interviewlab.roles import AUTOGRADED
from interviewlab.script import read_script

UNWRITTEN = "is not written yet"  # as a check says of a stub
ROW = re.compile(r"^(called|got|expected): ", re.MULTILINE)


def grade_open(notebook: OpenNotebook, store: Store | None, part: str | None = None) -> Result:
    """Grade the saved file, remember the grade, and show ``part`` or all."""
    shown = display(Card("Grading ...", HIDDEN, []), display_id=True)

    def tell(done: int, total: int) -> None:
        if shown is not None:
            shown.update(Card(f"Grading: {done} of {plural(total, 'check')} ...", HIDDEN, []))

    saved = notebook.age()
    result, checks = check_notebook(notebook.path, notebook.interview.course, tell=tell)
    if store is not None:
        store.save_grade(result)
    sentences = {check.id: check for check in checks}
    total = Card(_title(result), _state(result), [], _footer(result, notebook.interview, saved))
    if shown is not None:
        shown.update(total)
    for name in parts_of(result):
        if part in (None, name):
            display(part_card(name, result, sentences))
    return result


def part_card(part: str, result: Result, checks: dict[str, Check]) -> Card:
    """Every check of a part: ticks, points, what went wrong, what is behind it, where to look."""
    mine = [check for check in result.checks if check.part == part]
    points, most = parts_of(result)[part]
    passed = points >= most
    if all(UNWRITTEN in (check.message or "") for check in mine):
        footer = f"%hint {part} gives a first hint."
        return Card(f"{part}: not written yet ({plural(most, 'point')})", HIDDEN, [], footer)
    footer = "" if passed else f"%hint {part} gives the next hint."
    return Card(
        f"{part}: {points:g} of {plural(most, 'point')}",
        PASSED if passed else FAILED,
        [_line(check, checks[check.id]) for check in mine],
        footer,
    )


def _line(verdict: CheckResult, check: Check) -> Line:
    sentence = check.sentence + ("" if check.visible else " (hidden)")
    if verdict.label != AUTOGRADED:
        sentence += f" ({verdict.label})"
    if verdict.passed:
        return Line(PASSED, sentence, verdict.points, verdict.max_points)
    reason, *pieces = ROW.split(verdict.message or "")
    rows = list(zip(pieces[::2], (text.strip("\n") for text in pieces[1::2]), strict=True))
    rows += [("likely", says) for says in verdict.misconceptions]
    if verdict.hint:
        rows.append(("look at", verdict.hint))
    return Line(FAILED, sentence, verdict.points, verdict.max_points, reason.strip(), rows)


def _state(result: Result) -> str:
    if result.error:
        return FAILED
    return PASSED if result.points >= result.max_points else HIDDEN


def _title(result: Result) -> str:
    score = f"{result.points:g} of {plural(result.max_points, 'point')}"
    return f"Passed: {score}." if _state(result) == PASSED else f"{score} so far"


def _footer(result: Result, interview: Interview, saved: float) -> str:
    said = [f"Graded as it was saved {_ago(saved)}."]
    if result.error:
        said.insert(0, result.error)
    failing = [part for part, (points, most) in parts_of(result).items() if points < most]
    if failing:
        said.append(f"Next: {failing[0]}.")
    else:
        said.append("Say the follow-up answers aloud before you close this.")
        if after := next_interview(interview):
            said.append(f"Next: {read_script(after.script).header.title} ({after.key}.ipynb).")
    return " ".join(said)


def _ago(seconds: float) -> str:
    if seconds < 2:
        return "just now"
    if seconds < 120:
        return f"{seconds:.0f} seconds ago"
    return f"{seconds / 60:.0f} minutes ago"


def next_interview(interview: Interview) -> Interview | None:
    """The one that follows in the course; None after the last."""
    every = interview.course.interviews
    place = [each.key for each in every].index(interview.key)
    return every[place + 1] if place + 1 < len(every) else None
