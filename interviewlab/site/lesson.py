"""An interview to be read: the learner's notebook with the figures that the solved one draws."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import re
import tempfile

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from interviewlab.build import to_text
from interviewlab.curriculum import Interview
from interviewlab.errors import CourseError
from interviewlab.files import cache_folder, keep
from interviewlab.grading.plan import is_figure
from interviewlab.headings import read_heading
from interviewlab.pictures import STILL

WHERE = "http://localhost:8888/lab/tree"  # as `make learn` opens it
SECONDS = 300  # that a cell may take
LIBRARIES = ("numpy", "scipy", "pandas", "scikit-learn", "matplotlib", "statsmodels")
FOLDED = "hide-input"  # myst-nb's tag for a cell whose code is folded


def lesson(interview: Interview):
    """The notebook to read: no solution, no hidden check, no code that only the grader needs.

    Raises
    ------
    CourseError
        The solved notebook does not run.
    """
    drawn = {cell.id: cell for cell in _executed(interview).cells}
    release = nbformat.read(interview.release, as_version=4)
    cells = []
    for place, cell in enumerate(release.cells):
        heading = read_heading(cell.source) if cell.cell_type == "code" else None
        if cell.id == "extension" or (heading and not heading.visible):
            continue
        if is_figure(cell):
            cell.outputs = [output for output in drawn[cell.id].outputs if _is_shown(output)]
            words = _in_words(release.cells[place + 1 :])
            cell.metadata["mystnb"] = {"image": {"alt": words}}
        is_stub = cell.metadata.get("nbgrader", {}).get("solution")
        if cell.cell_type == "code" and not is_stub:
            cell.metadata["tags"] = [FOLDED]
            folded = "The code of this figure" if is_figure(cell) else "Setup"
            if heading:
                folded = cell.source.splitlines()[0].lstrip("# ")
            look = cell.metadata.setdefault("mystnb", {})
            look |= {"code_prompt_show": folded, "code_prompt_hide": folded}
        if cell.id == "title":
            cell.source += "\n\n" + _links(interview)
        cells.append(cell)
    release.cells = cells
    return release


def _executed(interview: Interview):
    """The solved notebook with its outputs; what has not changed is not run again."""
    notebook = nbformat.read(interview.source, as_version=4)
    versions = [importlib.metadata.version(library) for library in LIBRARIES]
    content = "\n".join([to_text(notebook), *versions])
    kept = cache_folder("site") / f"{hashlib.sha256(content.encode()).hexdigest()[:32]}.ipynb"
    if kept.is_file():
        return nbformat.read(kept, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        # else the kernel warns that it speaks over TCP, on this machine only
        quiet = ["--log-level=ERROR"]
        client = NotebookClient(
            notebook, timeout=SECONDS, resources=resources, extra_arguments=quiet
        )
        try:
            client.execute(env={**os.environ, STILL: "1"})
        except CellExecutionError as error:
            raise CourseError(
                f"{interview.source} does not run: {str(error).strip().splitlines()[-1]}. "
                f"Try `interviewlab verify {interview.key}`."
            ) from None
    keep(kept, to_text(notebook).encode())
    return notebook


def _is_shown(output) -> bool:
    return output.output_type != "stream" or output.name == "stdout"


def _in_words(following: list) -> str:
    """A figure for who can't see it: the claim in the text that follows."""
    text = next((cell.source for cell in following if cell.cell_type == "markdown"), "")
    claim = re.match(r"\s*\*(.+?)\*\s*(?:\n\n|$)", text, re.DOTALL)
    words = claim[1] if claim else text.strip().split("\n\n")[0]
    words = " ".join(re.sub(r"[*_`$#>]", "", words).split())
    return f"Figure. {words}"[:300]


def _links(interview: Interview) -> str:
    """Where the page's notebook can be worked on."""
    path = f"{interview.key}.ipynb"
    return (
        f'<p class="links"><a href="{WHERE}/{path}">Open in your JupyterLab</a> '
        "(while <code>make learn</code> runs) · "
        f'<a href="../notebooks/{path}" download>Download the notebook</a></p>'
    )
