"""The course that ships: its gate, and its notebooks executed for real."""

from __future__ import annotations

import time

import nbformat
import pytest
from nbclient import NotebookClient

from interviewlab.curriculum import Course
from interviewlab.fidelity import verify
from interviewlab.grading.grade import Isolation, grade
from interviewlab.grading.plan import cell_name, parts_of
from tests.conftest import REPOSITORY

INTERVIEWS = [interview.key for interview in Course(REPOSITORY).interviews]
NOTEBOOK_BUDGET = 20.0


def test_there_are_interviews():
    """Would an empty course be noticed?"""
    assert len(INTERVIEWS) >= 3


@pytest.mark.parametrize("key", INTERVIEWS)
def test_gate(repository, key):
    """Do right answers pass, the starter get nothing, and mistakes fail as they declare?"""
    (report,) = verify(repository, repository.select(key), workers=1)  # beside other tests
    assert report.problems == []


# jupyter_client and nbclient warn about their own event loops
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", INTERVIEWS)
def test_notebook_runs_from_top_to_bottom(repository, key):
    """Does the solved notebook run in a real kernel, without a warning, within its budget?"""
    (interview,) = repository.select(key)
    notebook = nbformat.read(interview.source, as_version=4)
    started = time.monotonic()
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    seconds = time.monotonic() - started
    stderr = [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr"
    ]
    assert stderr == []
    assert seconds < 3 * NOTEBOOK_BUDGET, "far over its budget, even for a busy machine"


@pytest.mark.parametrize("library", ["sklearn", "scipy"])
@pytest.mark.parametrize("key", [key for key in INTERVIEWS if key.startswith("ml_coding/")])
def test_a_reference_library_answers_nothing(repository, key, library):
    """Where an algorithm is to be written from scratch, does calling it in a library get points?"""
    (interview,) = repository.select(key)
    source = nbformat.read(interview.source, as_version=4)
    submission = nbformat.read(interview.source, as_version=4)
    parts = parts_of(source)
    for cell in submission.cells:
        if cell_name(cell) in parts:
            cell.source = f"import {library}\n{cell.source}"  # the reference itself, but for this
    result = grade(interview, source, submission, isolation=Isolation.SANDBOX)
    assert result.points == 0
    assert len(result.checks) > len(parts)
