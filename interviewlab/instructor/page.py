"""What a feedback page says, read off an autograded notebook; never how a check is written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markupsafe import Markup
from nbconvert.filters import strip_ansi

from interviewlab.cards import plural
from interviewlab.grading.plan import cell_name, is_figure
from interviewlab.headings import Heading, read_heading
from interviewlab.instructor.markup import as_typed, from_code, from_html, from_markdown

LABELS = ("called", "got", "expected")
HINT, MISCONCEPTION = "look at: ", "misconception: "
PICTURES = ("image/png", "image/jpeg")
MAX_TEXT = 20_000  # characters of one output


@dataclass(frozen=True)
class Failure:
    """Why a check failed: the lines of its output, told apart."""

    reason: str
    rows: list[tuple[str, str]]
    misconception: str | None
    hint: str | None


@dataclass(frozen=True)
class Check:
    """A check and its grade; ``by_hand`` where the instructor set the points."""

    about: Heading
    score: float
    by_hand: bool
    failure: Failure | None
    printed: list[Output]

    @property
    def next_step(self) -> str:
        """What to do about a failure."""
        unwritten = re.match(r"(\S+) is not written yet", self.failure.reason)
        if self.failure.reason.startswith("Not reached."):
            return "Run your notebook from top to bottom and mend what stops or delays it."
        verb = f"Write `{unwritten[1]}`" if unwritten else f"Mend `{self.about.part}`"
        if self.about.visible:
            return f"{verb}, then run this check in your notebook until its card says passed."
        return f"{verb}, then grade your notebook with `interviewlab check`: this check is hidden."


@dataclass(frozen=True)
class Output:
    """One output of a learner's cell. ``kind`` is ``text``, ``error``, ``picture`` or ``html``."""

    kind: str
    body: str | Markup


@dataclass
class Part:
    """What belongs to one solution: its checks, the answer, the lesson before it.

    ``answer`` is None where the learner deleted the cell; ``waiting`` says that nobody has graded
    a written answer yet.
    """

    id: str
    title: str
    checks: list[Check] = field(default_factory=list)
    answer: Markup | None = None
    outputs: list[Output] = field(default_factory=list)
    comment: Markup | None = None
    lesson: list[Markup] = field(default_factory=list)
    written: bool = False
    waiting: bool = False
    written_score: float = 0.0
    written_points: float = 0.0

    @property
    def score(self) -> float:
        return self.written_score + sum(check.score for check in self.checks)

    @property
    def points(self) -> float:
        return self.written_points + sum(check.about.points for check in self.checks)

    @property
    def failed(self) -> list[Check]:
        return [check for check in self.checks if check.failure]

    @property
    def same_reason(self) -> str | None:
        """What all failures say, where it is one thing: it is said once, not at each check."""
        said = {(check.failure.reason, len(check.failure.rows)) for check in self.failed}
        reason, rows = said.pop() if len(said) == 1 and len(self.failed) > 1 else (None, 0)
        return reason if not rows else None


@dataclass
class Page:
    """A whole page; ``own`` are the cells that the learner added."""

    title: str
    student: str
    round: str
    notebook: str
    score: float
    max_score: float
    late_penalty: float
    parts: list[Part]
    own: list[tuple[Markup, list[Output]]]
    lesson: list[Markup]

    @property
    def first(self) -> tuple[Part, Check] | None:
        """The failure to look at first: parts build on one another, so the earliest part's."""
        return next(((part, part.failed[0]) for part in self.parts if part.failed), None)

    @property
    def passed(self) -> int:
        return sum(len(part.checks) - len(part.failed) for part in self.parts)

    @property
    def checks(self) -> int:
        return sum(len(part.checks) for part in self.parts)


def points_text(number: float) -> str:
    """``1 point``, ``2.5 points``."""
    return plural(round(number, 2), "point")


def read_page(nb, about: dict) -> Page:
    """The page of an autograded notebook whose cells hold their grades.

    Parameters
    ----------
    nb : NotebookNode
        With ``score``, ``by_hand``, ``waiting`` and ``comment`` in its cells' nbgrader metadata.
    about : dict
        nbgrader's resources: ``student``, ``assignment``, ``notebook``, ``score``, ``max_score``,
        ``late_penalty``.
    """
    parts: dict[str, Part] = {}
    lesson: list[Markup] = []
    own = []
    page_title, title = about["notebook"], None
    for cell in nb.cells:
        name, grading = cell_name(cell), cell.metadata.get("nbgrader", {})
        heading = read_heading(cell.source) if is_check(cell) else None
        if heading is not None:
            part = parts.setdefault(heading.part, Part(heading.part, heading.part))
            part.checks.append(_check(cell, heading))
        elif grading.get("solution"):
            part = parts.setdefault(name, Part(name, name))
            part.title, title = title or part.title, None
            part.lesson, lesson = lesson, []
            _answer(part, cell)
        elif name == "title":
            page_title = _heading(cell.source, 1) or page_title
        elif name is not None:
            if cell.cell_type == "markdown":
                hint_for = re.fullmatch(r"hint-(.+)-\d+", name)  # hints follow their part
                part = parts.get(hint_for[1]) if hint_for else None
                (part.lesson if part else lesson).append(from_markdown(cell.source, below=2))
                title = _heading(cell.source, 2) or title
        elif not is_figure(cell) and cell.source.strip():
            own.append((_source(cell, below=2), outputs_of(cell)))
    return Page(
        title=page_title,
        student=about["student"],
        round=about["assignment"],
        notebook=about["notebook"],
        score=about["score"],
        max_score=about["max_score"],
        late_penalty=about["late_penalty"],
        parts=list(parts.values()),
        own=own,
        lesson=lesson,
    )


def is_check(cell) -> bool:
    """Is it a cell that grades by running? Its code is never shown."""
    grading = cell.metadata.get("nbgrader", {})
    return cell.cell_type == "code" and bool(grading.get("grade")) and not grading.get("solution")


def _check(cell, heading: Heading) -> Check:
    grading = cell.metadata.nbgrader
    error = next((o for o in reversed(cell.outputs) if o.output_type == "error"), None)
    printed = [output for output in outputs_of(cell) if output.kind != "error"]
    failure = _failure(error, heading) if error else None
    return Check(heading, grading.score, grading.get("by_hand", False), failure, printed)


def _failure(error, heading: Heading) -> Failure:
    if error.ename != "CheckFailed":  # another grader's traceback would show the check's lines
        return Failure(f"The check stopped with {error.ename}.", [], None, heading.hint)
    lines = [line for text in error.traceback for line in strip_ansi(text).splitlines()]
    # from the end, for the lines before are the learner's values and may say anything
    hint = lines.pop().removeprefix(HINT) if lines and lines[-1].startswith(HINT) else heading.hint
    misconceptions: list[str] = []
    while lines and lines[-1].startswith(MISCONCEPTION):
        misconceptions.insert(0, lines.pop().removeprefix(MISCONCEPTION))
    reason, *rest = lines or [error.evalue]
    rows: list[tuple[str, str]] = []
    for line in rest:
        label, _, text = line.partition(": ")
        if label in LABELS:
            rows.append((label, text))
        elif rows:
            rows[-1] = (rows[-1][0], f"{rows[-1][1]}\n{line}")
        else:
            reason = f"{reason}\n{line}"
    return Failure(reason, rows, " ".join(misconceptions) or None, hint)


def _answer(part: Part, cell) -> None:
    grading = cell.metadata.nbgrader
    part.answer, part.outputs = _source(cell, below=3), outputs_of(cell)
    comment = grading.get("comment")
    part.comment = from_markdown(comment, below=3) if comment else None
    part.written = bool(grading.get("grade"))
    if part.written:
        part.waiting = grading.get("waiting", False)
        part.written_score, part.written_points = grading.score, grading.points


def _source(cell, *, below: int) -> Markup:
    if cell.cell_type == "markdown":
        return from_markdown(cell.source, below=below)
    if cell.cell_type == "code":
        return Markup('<pre class="code" tabindex="0"><code>{}</code></pre>').format(
            from_code(cell.source)
        )
    return as_typed(cell.source)


def outputs_of(cell) -> list[Output]:
    """The outputs of a cell that a page can show."""
    found = [_output(output) for output in cell.get("outputs", [])]
    shown = [output for output in found if output is not None]
    if any(output.kind == "error" for output in shown):  # it says what IPython's traceback says
        shown = [_without_traceback(o) if o.kind == "text" else o for o in shown]
    return [output for output in shown if output.body]


def _without_traceback(output: Output) -> Output:
    return Output("text", re.sub(r"(?s)-{60,}\n[\w.]+\s+Traceback \(.*", "", output.body))


def _output(output) -> Output | None:
    kind = output.output_type
    if kind == "stream":
        return Output("text", _cut(output.text))
    if kind == "error":
        return Output("error", _cut("\n".join(output.traceback) or output.evalue))
    data = output.get("data", {})
    for mime in PICTURES:
        base64 = "".join(str(data.get(mime, "")).split())
        if base64 and re.fullmatch(r"[A-Za-z0-9+/=]+", base64):
            return Output("picture", f"data:{mime};base64,{base64}")
    if "text/html" in data and len(data["text/html"]) <= MAX_TEXT:
        return Output("html", from_html(data["text/html"], below=3))
    return Output("text", _cut(data["text/plain"])) if "text/plain" in data else None


def _cut(text: str) -> str:
    text = strip_ansi(text)
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}\n(the rest is left out)"


def _heading(source: str, level: int) -> str | None:
    """A lesson's heading without its place in the lesson and its minutes."""
    match = re.search(rf"(?m)^{'#' * level} +(.+)$", source)
    return re.sub(r"^\d+\. +|\s*\([^()]*min[^()]*\)\s*$", "", match[1]) if match else None
