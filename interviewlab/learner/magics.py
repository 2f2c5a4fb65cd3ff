"""What a learner types in a notebook: %grade, %hint, %answer, %reset, %old_answer, %timer."""

from __future__ import annotations

import contextlib
import re
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from IPython.core.magic import Magics, line_magic, magics_class
from IPython.display import Markdown, display

from interviewlab.cards import Card, plural
from interviewlab.errors import InterviewLabError
from interviewlab.remote import beside

if TYPE_CHECKING:  # a notebook that only shows cards has no need of them
    from interviewlab.learner.open_notebook import OpenNotebook
    from interviewlab.learner.store import Store

IN_BROWSER = sys.platform == "emscripten"  # Pyodide: one process, no threads
NOW = "now"  # asks for an answer without an attempt
TICK = 15.0  # seconds between two looks at the clock
RESET = re.compile(r"^\s*%reset\b.*\n?", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """A cell as it was when it ran; ``at`` is a time as files have it."""

    source: str
    at: float


@magics_class
class LearnerMagics(Magics):
    """Commands of a learner's notebook.

    ``runs`` holds each cell as it last ran, by cell id, and ``last_part`` the part whose check ran
    last; :class:`interviewlab.notebook.Cards` keeps both up to date.
    """

    def __init__(self, shell):
        super().__init__(shell)
        self.runs: dict[str, Run] = {}
        self.last_part: str | None = None
        self._timer: Timer | None = None
        self._warm: threading.Thread | None = None
        self._reset_variables = shell.find_line_magic("reset")

    def warm_up(self) -> None:
        """Start the grader in the background: who has run a check will want a grade."""
        if self._warm is None and not IN_BROWSER:
            self._warm = threading.Thread(target=_warm_up, daemon=True)
            self._warm.start()
            beside.append(self._warm)

    @line_magic
    def grade(self, line: str) -> None:
        """%grade [PART]: grade the saved notebook, hidden checks included."""
        from interviewlab.learner.grading import grade_open

        with _told():
            notebook = self._notebook()
            part = notebook.part(line.strip()) if line.strip() else None
            unsaved = notebook.unsaved(self.runs)
            if unsaved:
                print(
                    f"Save first (Ctrl+S): {plural(len(unsaved), 'cell')} that you ran "
                    "changed since the file was saved."
                )
                return
            if self._warm is not None:
                self._warm.join()
            grade_open(notebook, self._store(notebook), part)

    @line_magic
    def hint(self, line: str) -> None:
        """%hint [PART]: the next rung of its ladder; without a part, of the last one checked."""
        with _told():
            notebook = self._notebook()
            part = self._part(notebook, line)
            ladder = notebook.hints(part)
            store = self._store(notebook)
            mock = store.mock_notebook(notebook.path) if store else None
            key = (notebook.round, mock.hint_key if mock else notebook.name, part)
            seen = store.hints_seen(*key) if store else 0
            number = store.next_hint(*key, len(ladder)) if store else len(ladder)
            for rung in range(1 if not store else number, number + 1):
                title = f"**Hint {rung} of {len(ladder)} for `{part}`**"
                display(Markdown(f"{title}\n\n{ladder[rung - 1]}"))
            if seen == len(ladder):
                print(f"That is the last one. `%answer {part}` shows a right answer.")

    @line_magic
    def answer(self, line: str) -> None:
        """%answer PART: a right answer, once you have tried; `%answer PART now` without."""
        with _told():
            notebook = self._notebook()
            name, _, word = line.strip().partition(" ")
            part = self._part(notebook, name)
            store = self._store(notebook)
            if store and store.mock_notebook(notebook.path):
                print("Not in a mock. After `interviewlab mock --end`, look in your own copy.")
                return
            tried = notebook.mine(part).strip() != notebook.stub(part).strip()
            if not tried and word.strip() != NOW:
                print(
                    f"Nothing is saved for {part} yet. Try first: even a wrong answer makes the "
                    f"right one stick. `%answer {part} {NOW}` shows it all the same."
                )
                return
            if store:
                store.mark_seen(notebook.round, notebook.name, part)
            code = f"```python\n{notebook.answer(part)}\n```"
            display(Markdown(f"One right answer for `{part}`:\n\n{code}"))
            print("It is marked as seen: it counts half until the part comes back and you pass it.")

    @line_magic
    def reset(self, line: str) -> None:
        """%reset PART: its stub again; the old answer is kept, and `%old_answer PART` shows it.

        IPython's own %reset, which forgets all variables, answers to its options (`%reset -f`).
        """
        if line.strip().startswith("-"):
            self._reset_variables(line)
            return
        with _told():
            notebook = self._notebook()
            part = self._part(notebook, line)
            cell_id = notebook.cell_id(part)
            here = cell_id is not None and cell_id == self._running()
            if not here and notebook.unsaved(self.runs):
                print("Save first (Ctrl+S), so that nothing else is lost.")
                return
            answer = RESET.sub("", self.shell.user_ns["In"][-1]) if here else notebook.mine(part)
            if store := self._store(notebook):
                store.keep_answer(notebook.round, notebook.name, part, answer)
            if here:
                self.shell.set_next_input(notebook.stub(part), replace=True)
                print("The stub is back.")
            else:
                notebook.put_stub(part)
                print("The stub is back in the file: choose File, Reload Notebook from Disk.")
            print(f"`%old_answer {part}` shows what stood there.")

    @line_magic
    def old_answer(self, line: str) -> None:
        """%old_answer PART: what %reset put aside last."""
        with _told():
            notebook = self._notebook()
            part = self._part(notebook, line)
            store = self._store(notebook)
            kept = store.old_answers(notebook.round, notebook.name, part) if store else []
            if kept:
                display(Markdown(f"```python\n{kept[-1]}\n```"))
            else:
                print(f"Nothing was put aside for {part}.")

    @line_magic
    def progress(self, line: str) -> None:
        """%progress: how ready you are, round by round."""
        from interviewlab.curriculum import find_course
        from interviewlab.learner.readiness import by_round, states
        from interviewlab.learner.store import Store, desk_of

        with _told():
            desk = desk_of(Path.cwd())
            course = find_course()
            titles = {round.name: round.title for round in course.rounds}
            shares = by_round(states(course, Store(desk) if desk else None))
            rows = "\n".join(f"| {titles[name]} | {share:.0%} |" for name, share in shares.items())
            display(Markdown(f"| round | ready |\n|---|---|\n{rows}"))

    @line_magic
    def timer(self, line: str) -> None:
        """%timer MINUTES: a clock that counts down under this cell."""
        with _told():
            try:
                minutes = float(line or 45)
            except ValueError:
                minutes = 0.0
            if not 0 < minutes <= 24 * 60:
                print(f"%timer takes minutes, as in %timer 45; {line!r} is none.")
                return
            self._start_timer(minutes)

    @line_magic
    def clock(self, line: str) -> None:
        """%clock, in a notebook of a mock: starts its clock, or shows what is left."""
        with _told():
            notebook = self._notebook()
            store = self._store(notebook)
            mock = store.mock_notebook(notebook.path) if store else None
            if mock is None:
                print("This notebook is not of a mock; %timer 45 starts a clock anywhere.")
                return
            self._start_timer(store.start_clock(mock) / 60)
            print("%hint costs a tenth of its part. Done? `interviewlab mock --end` in a terminal.")

    def _start_timer(self, minutes: float) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = Timer(minutes)

    def _notebook(self) -> OpenNotebook:
        from interviewlab.learner.open_notebook import find_notebook

        return find_notebook(self.shell.user_ns)

    def _running(self) -> str | None:
        """The id of the cell that is running, where the front end tells."""
        parent = self.shell.get_parent() if hasattr(self.shell, "get_parent") else {}
        return parent.get("metadata", {}).get("cellId")

    def _store(self, notebook: OpenNotebook) -> Store | None:
        from interviewlab.learner.store import Store, desk_of

        desk = desk_of(notebook.path.parent)
        return Store(desk) if desk else None

    def _part(self, notebook: OpenNotebook, line: str) -> str:
        name = line.strip() or self.last_part
        if name is None:
            raise InterviewLabError(f"Which part? This notebook has {', '.join(notebook.parts)}.")
        return notebook.part(name)


class Timer:
    """A line that says how many minutes are left, under the cell that started it."""

    def __init__(self, minutes: float):
        self._end = time.monotonic() + 60 * minutes
        self._stopped = threading.Event()
        self._shown = display(self._face(), display_id=True)
        threading.Thread(target=self._run, daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()

    def _face(self) -> Card:
        left = self._end - time.monotonic()
        if left <= 0:
            return Card("Time. Finish the sentence, then say what you would do next.", "failed", [])
        minutes = -int(-left // 60)
        return Card(f"{plural(minutes, 'minute')} left", "hidden", [])

    def _run(self) -> None:
        while time.monotonic() < self._end:
            left = self._end - time.monotonic()
            if self._stopped.wait(max(0.0, min(TICK, left))):
                return
            self._shown.update(self._face())


def _warm_up() -> None:
    with contextlib.suppress(Exception):  # who asks for a grade meets the same error, in words
        from interviewlab.grading.grade import warm_up

        if coming := warm_up():
            coming.join()


@contextlib.contextmanager
def _told():
    """A user's mistake is one sentence, not a traceback."""
    try:
        yield
    except InterviewLabError as error:
        print(error)
