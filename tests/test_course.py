"""The course that ships: its gate, and its notebooks executed for real."""

from __future__ import annotations

import time

import nbformat
import pytest
from nbclient import NotebookClient

from interviewlab.curriculum import Course
from interviewlab.fidelity import verify
from tests.conftest import REPOSITORY

INTERVIEWS = [interview.key for interview in Course(REPOSITORY).interviews]
NOTEBOOK_BUDGET = 20.0


def test_there_are_interviews():
    """Would an empty course be noticed?"""
    assert len(INTERVIEWS) >= 3


@pytest.mark.parametrize("key", INTERVIEWS)
def test_gate(repository, key):
    """Do right answers pass, the starter get nothing, and mistakes fail as they declare?"""
    (report,) = verify(repository, repository.select(key))
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
