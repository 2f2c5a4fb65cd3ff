"""Read a learner's notebook, or say in one sentence why it can't be graded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat.v4.rwbase import rejoin_lines

from interviewlab.curriculum import Course, Interview
from interviewlab.errors import CourseError, SubmissionError
from interviewlab.grading.plan import cell_name, parts_of

MAX_BYTES = 20_000_000


@dataclass(frozen=True)
class Submission:
    """A learner's notebook and the interview it answers."""

    interview: Interview
    notebook: nbformat.NotebookNode


def read_notebook(path: Path) -> nbformat.NotebookNode:
    """Read any notebook file as nbformat 4.

    Raises
    ------
    SubmissionError
        It is missing or too large, or :func:`parse_notebook` refuses it.
    """
    if path.is_dir():
        raise SubmissionError(f"{path} is a folder: name a notebook in it.")
    if not path.is_file():
        raise SubmissionError(f"There is no notebook {path}: check the path.")
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise SubmissionError(
            f"{path} has {size / 1e6:.0f} MB, and at most {MAX_BYTES / 1e6:.0f} MB are graded: "
            "clear its outputs (Edit, Clear Outputs of All Cells), save and try again."
        )
    return parse_notebook(path.read_bytes(), path)


def parse_notebook(content: bytes, path: Path | str) -> nbformat.NotebookNode:
    """A notebook file's content as nbformat 4; ``path`` is for messages.

    Raises
    ------
    SubmissionError
        It is not JSON, not a notebook, or of a format older than 4.
    """
    try:
        table = json.loads(content)
    except (ValueError, RecursionError):
        raise SubmissionError(
            f"{path} is not a notebook (its text is not JSON): save it again in JupyterLab, "
            "or start from a fresh copy."
        ) from None
    if not isinstance(table, dict) or not isinstance(table.get("nbformat"), int):
        raise SubmissionError(f"{path} is JSON but not a notebook: start from a fresh copy.")
    if table["nbformat"] != 4:
        raise SubmissionError(
            f"{path} is in notebook format {table['nbformat']}, not 4: open it in JupyterLab, "
            "save it, and try again."
        )
    try:
        notebook = rejoin_lines(nbformat.from_dict(table))
        notebook.nbformat_minor = max(notebook.get("nbformat_minor", 0), 5)
        _give_missing_ids(notebook)
        nbformat.validate(notebook)
    except (nbformat.ValidationError, AttributeError, TypeError, KeyError) as error:
        reason = str(error).splitlines()[0][:120]
        raise SubmissionError(
            f"{path} is a damaged notebook ({reason}): start from a fresh copy."
        ) from None
    return notebook


def load(path: Path, course: Course) -> Submission:
    """Read a learner's notebook and find the interview that it answers.

    Raises
    ------
    SubmissionError
        It can't be read, or is not of this course.
    """
    notebook = read_notebook(path)
    about = notebook.metadata.get("interviewlab", {})
    try:
        interview = course.interview(about["round"], about["interview"])
    except (KeyError, TypeError):
        raise SubmissionError(
            f"{path} does not say which interview it is (its metadata is gone): copy your answers "
            "into a fresh notebook from `interviewlab learn`."
        ) from None
    except CourseError as error:
        raise SubmissionError(
            f"{path} is of another course. {error} Copy your answers into a notebook of this one."
        ) from None
    if not interview.source.is_file():
        raise SubmissionError(f"{interview.key} is not built: run `interviewlab build` first.")
    return Submission(interview, notebook)


def refuse_unanswerable(path: Path, submission: Submission, source) -> None:
    """Refuse what a learner should mend before grading makes sense.

    Raises
    ------
    SubmissionError
        A solution cell is missing, there twice, empty or not Python.
    """
    from IPython.core.inputtransformer2 import TransformerManager

    for part in parts_of(source):
        cells = [cell for cell in submission.notebook.cells if cell_name(cell) == part]
        if len(cells) != 1:
            problem = "is missing" if not cells else f"stands {len(cells)} times"
            raise SubmissionError(
                f"{path}: the cell of part `{part}` {problem}: keep exactly one, or copy it from a "
                "fresh notebook."
            )
        if not cells[0].source.strip():
            raise SubmissionError(
                f"{path}: the cell of part `{part}` is empty: write your answer in it."
            )
        try:
            compile(TransformerManager().transform_cell(cells[0].source), part, "exec")
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None)
            place = f"line {line} of the cell" if line else "the cell"
            text = (getattr(error, "text", None) or "").strip()
            raise SubmissionError(
                f"{path}: part `{part}` has a syntax error on {place}: "
                + str(getattr(error, "msg", error))
                + (f" in `{text}`." if text else ".")
            ) from None


def _give_missing_ids(notebook) -> None:
    """Notebooks before format 4.5 have no cell ids; the validator wants them."""
    for number, cell in enumerate(notebook.cells):
        if not isinstance(cell.get("id"), str):
            cell["id"] = f"cell-{number}"
