"""nbgrader's preprocessors: ours runs the notebook in two processes, in place of ``Execute``."""

from __future__ import annotations

import json
import os
import re
from copy import deepcopy
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float

from interviewlab.curriculum import Interview, find_course
from interviewlab.errors import CourseError
from interviewlab.grading.defuse import read_source
from interviewlab.grading.engine import Verdicts
from interviewlab.grading.grade import isolation_for_strangers, run
from interviewlab.grading.plan import Step, cell_name, checks_of, parts_of, steps_of
from interviewlab.grading.wire import clean

# where the reasons travel from the run to the gradebook
RESOURCE = "interviewlab_comments"


class ExecuteApart(NbGraderPreprocessor):
    """Runs learner cells in the sandbox and checks outside it; writes real outputs."""

    no_sandbox = Bool(
        bool(os.environ.get("INTERVIEWLAB_NO_SANDBOX")),
        help="Grade without a sandbox: learner code can then read and change your files.",
    ).tag(config=True)
    cell_seconds = Float(None, allow_none=True, help="Time limit of one cell.").tag(config=True)
    seconds = Float(None, allow_none=True, help="Time limit of one notebook.").tag(config=True)

    def preprocess(self, nb, resources):
        """Run ``nb``; it ends with every check of the course, each with its verdict as output."""
        source = read_source(self, resources)
        steps = steps_of(source, nb)
        verdicts = run(
            source,
            nb,
            interview=_interview(self, resources),
            steps=steps,
            learner=resources["nbgrader"]["student"],
            isolation=isolation_for_strangers(self.no_sandbox),
            cell_seconds=self.cell_seconds,
            seconds=self.seconds,
        )
        write_outputs(nb, source, steps, verdicts)
        resources[RESOURCE] = comments(source, verdicts)
        return nb, resources


class SaveReasons(NbGraderPreprocessor):
    """Writes why points were lost into the gradebook, as the automatic comment of the part."""

    def preprocess(self, nb, resources):
        """Save the comments that :class:`ExecuteApart` left; goes after ``SaveAutoGrades``."""
        about = resources["nbgrader"]
        with Gradebook(about["db_url"]) as gradebook:
            for part, text in resources.get(RESOURCE, {}).items():
                try:
                    comment = gradebook.find_comment(
                        part, about["notebook"], about["assignment"], about["student"]
                    )
                except MissingEntry:
                    continue
                comment.auto_comment = text
            gradebook.db.commit()
        return nb, resources


def _interview(preprocessor: NbGraderPreprocessor, resources) -> Interview | None:
    """The interview that is being graded, for its known mistakes; None where it isn't there."""
    about = resources["nbgrader"]
    root = Path(CourseDirectory(parent=preprocessor).root)
    try:
        return find_course(root).interview(about["assignment"], about["notebook"])
    except CourseError:
        return None


def write_outputs(nb, source, steps: list[Step], verdicts: Verdicts) -> None:
    """Put what each step gave under its cell; checks that the learner deleted come back."""
    course = {cell_name(cell): cell for cell in source.cells}
    hints = {check.id: check.hint for check in checks_of(source)}
    count = 0
    for index, step in enumerate(steps):
        if step.cell is None:
            if step.kind != "check":
                continue
            cell = deepcopy(course[step.id])
            nb.cells.append(cell)
        else:
            cell = nb.cells[step.cell]
        count += 1
        cell.execution_count = count
        cell.outputs = _outputs(index, step, hints.get(step.id), verdicts)


def _outputs(index: int, step: Step, hint: str | None, verdicts: Verdicts) -> list:
    outputs = [nbformat.from_dict(output) for output in _readable(verdicts.outputs.get(index))]
    printed = verdicts.printed.get(index)
    if printed:
        outputs.append(nbformat.v4.new_output("stream", name="stdout", text=printed))
    if index in verdicts.errors:
        name, message, place = verdicts.errors[index]
        lines = [f"{name}: {message}"] + ([f"at {place}"] if place else [])
        outputs.append(_error(name, message, lines))
    if step.kind == "check":
        failure = verdicts.by_check.get(step.id, _not_reached(verdicts))
        if failure is not None:
            lines = failure["message"].splitlines()
            hint = failure.get("hint") or hint
            lines += [f"misconception: {says}" for says in verdicts.misconceptions.get(step.id, [])]
            outputs.append(_error("CheckFailed", lines[0], lines + hint_line(hint)))
    return outputs


def hint_line(hint: str | None) -> list[str]:
    """The closing line of a failed check."""
    return [f"look at: {hint}"] if hint else []


def _not_reached(verdicts: Verdicts) -> dict:
    return {"message": f"Not reached. {verdicts.error}"}


def _error(name: str, value: str, lines: list[str]):
    return nbformat.v4.new_output("error", ename=name, evalue=value, traceback=lines)


def _readable(text: str | None) -> list[dict]:
    """The candidate's outputs, as far as they are text or pictures: nobody vouches for them.

    An error or a result of the learner's must not pass for a check's, and HTML, SVG or script must
    not run in the browser of whoever opens the page.
    """
    try:
        outputs = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return []
    good = []
    for output in outputs if isinstance(outputs, list) else []:
        kind = output.get("output_type") if isinstance(output, dict) else None
        if kind == "stream" and isinstance(output.get("text"), str):
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            good.append({"output_type": kind, "name": name, "text": clean(output["text"])})
        elif kind == "display_data" and isinstance(output.get("data"), dict):
            data = {mime: value for mime, value in output["data"].items() if _harmless(mime, value)}
            if data:
                data = {mime: clean(value) for mime, value in data.items()}
                good.append({"output_type": kind, "data": data, "metadata": {}})
    return good


def _harmless(mime: str, value) -> bool:
    if mime not in ("text/plain", "image/png", "image/jpeg") or not isinstance(value, str):
        return False
    return mime == "text/plain" or bool(re.fullmatch(r"[A-Za-z0-9+/=\s]*", value))


def comments(source, verdicts: Verdicts) -> dict[str, str]:
    """For each part that lost points: each failed check's sentence and what went wrong."""
    texts = {}
    for part in parts_of(source):
        lines = [f"- {verdicts.note}"] if verdicts.note else []
        for check in checks_of(source):
            if check.part != part:
                continue
            failure = verdicts.by_check.get(check.id, _not_reached(verdicts))
            if failure is not None:
                reason = failure["message"].splitlines()[0]
                lines.append(f"- {check.sentence} {reason}")
                lines += [f"  {says}" for says in verdicts.misconceptions.get(check.id, [])]
                hint = failure.get("hint") or check.hint
                if hint:
                    lines.append(f"  Look at: {hint}")
        if lines:
            texts[part] = "\n".join(lines)
    return texts
