"""The first page of a desk: the map of the rounds with what is done, and where to go on."""

from __future__ import annotations

import base64
import hashlib
import io

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from interviewlab.build import KERNEL
from interviewlab.curriculum import Course
from interviewlab.learner.readiness import InterviewState, by_round
from interviewlab.script import read_script

PICTURE = "map.png"
HOW = """**How it works**

1. Open an interview below. Read like a candidate: prompt first, then theory, then write.
2. Run a part's checks (Shift+Enter). A card says what passed and where to look.
3. Stuck? `%hint` in a new cell gives one hint at a time.
4. Save, then `%grade` in a new cell: the whole notebook, hidden checks included.

Your copies are yours: updates never overwrite them. In a terminal (File, New, Terminal),
`interviewlab plan` plans your hours and `interviewlab progress` says how ready you are."""


def welcome_notebook(course: Course, every: list[InterviewState]):
    """The page as a notebook; ``every`` is what the desk knows of each interview."""
    cells = [new_markdown_cell(f"# Interview Lab\n\n{_where_to_go(every)}\n\n{HOW}")]
    picture = new_markdown_cell(f"![{_in_words(course, every)}](attachment:{PICTURE})")
    picture.attachments = {PICTURE: {"image/png": _picture(course, every)}}
    cells.append(picture)
    states = {state.interview.key: state for state in every}
    for round in course.rounds:
        rows = [
            f"## {round.title}",
            round.purpose,
            "",
            "| interview | what you do | difficulty | minutes | parts passed |",
            "|---|---|---|---|---|",
        ]
        for interview in round.interviews:
            header = read_script(interview.script).header
            link = f"[{header.title}]({round.name}/{interview.name}.ipynb)"
            dots = "●" * header.difficulty + "○" * (5 - header.difficulty)
            done = _done(states[interview.key])
            rows.append(f"| {link} | {header.summary} | {dots} | {header.minutes} | {done} |")
        cells.append(new_markdown_cell("\n".join(rows)))
    cells.append(new_code_cell("%load_ext interviewlab\n%progress"))
    for number, cell in enumerate(cells, start=1):
        cell.id = f"welcome-{number}"
    notebook = new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": dict(KERNEL),
            "language_info": {"name": "python"},
            "interviewlab": {"release": digest(notebook)},
        }
    )
    return notebook


def digest(notebook) -> str:
    """What a page says, as a short digest: who has not edited one still has it."""
    text = "\x00".join(cell.source for cell in notebook.cells)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _where_to_go(every: list[InterviewState]) -> str:
    open_ones = [state for state in every if state.begun and not state.passed]
    if open_ones:
        return f"**Continue: {_link(open_ones[-1])}** ({_done(open_ones[-1])} parts passed)."
    fresh = next((state for state in every if not state.begun), None)
    if fresh is None:
        return "**Every interview is passed.** Take one again, from an empty copy, with a clock."
    begun = any(state.begun for state in every)
    return f"**{'Next' if begun else 'Start here'}: {_link(fresh)}**"


def _link(state: InterviewState) -> str:
    return f"[{read_script(state.interview.script).header.title}]({state.interview.key}.ipynb)"


def _done(state: InterviewState) -> str:
    return f"{sum(share >= 1 for share in state.parts.values())} of {len(state.parts)}"


def _in_words(course: Course, every: list[InterviewState]) -> str:
    """The picture for who can't see it."""
    rounds = by_round(every)
    told = [f"{round.title} {rounds.get(round.name, 0.0):.0%}" for round in course.rounds]
    return "Readiness by round: " + ", ".join(told)


def _picture(course: Course, every: list[InterviewState]) -> str:
    """The map as base64 of a PNG: a row a round, a box an interview, filled as it is passed."""
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    rounds = course.rounds
    widest = max(len(round.interviews) for round in rounds)
    figure = Figure(figsize=(8.4, 0.42 * len(rounds) + 0.3), layout="constrained")
    axes = figure.subplots()
    states = {state.interview.key: state for state in every}
    for row, round in enumerate(rounds):
        axes.text(-0.25, row, round.title, ha="right", va="center", fontsize=10)
        for column, interview in enumerate(round.interviews):
            share = states[interview.key].readiness
            colour = "#2e7d32" if states[interview.key].passed else "#4c78a8"
            axes.add_patch(Rectangle((column, row - 0.3), 0.8, 0.6, fc="#eef1f5", ec="#8a94a0"))
            axes.add_patch(Rectangle((column, row - 0.3), 0.8 * share, 0.6, fc=colour, ec="none"))
    axes.set(xlim=(-0.32 * widest - 1.6, widest), ylim=(len(rounds) - 0.5, -0.5))
    axes.set_axis_off()
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=110, facecolor="white", metadata={"Software": None})
    return base64.b64encode(file.getvalue()).decode()
