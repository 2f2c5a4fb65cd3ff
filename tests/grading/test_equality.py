"""Does the two-process grader give the scores that plain nbgrader gives?"""

from __future__ import annotations

import os
import tempfile

import nbformat
import pytest
from nbgrader.preprocessors import Execute
from nbgrader.utils import determine_grade
from traitlets.config import Config

from interviewlab.answers import read_alternative, read_mistake
from interviewlab.curriculum import Course
from interviewlab.expectations import answered
from interviewlab.grading.grade import grade
from interviewlab.script import read_script
from tests.conftest import REPOSITORY

INTERVIEWS = [interview.key for interview in Course(REPOSITORY).interviews]
# plain nbgrader takes seconds a notebook, so of the mistakes only the first of each part is run
EVERYTHING = bool(os.environ.get("INTERVIEWLAB_COMPARE_ALL"))


def submissions(interview, source):
    """(name, notebook) of the reference, the starter, the alternatives, and some mistakes."""
    script = read_script(interview.script)
    released = nbformat.read(interview.release, as_version=4)
    stubs = {cell.id: cell.source for cell in released.cells}
    starter = answered(source, _Stub({part.id: stubs[part.id] for part in script.parts}))
    yield "reference", source
    yield "starter", starter
    for path in interview.alternatives if EVERYTHING else interview.alternatives[:1]:
        yield path.stem, answered(source, read_alternative(path, script))
    seen: set[str] = set()
    for path in interview.mistakes:
        mistake = read_mistake(path, script)
        if EVERYTHING or not seen & set(mistake.replaces):
            yield path.stem, answered(source, mistake)
        seen |= set(mistake.replaces)


class _Stub:
    def __init__(self, replaces):
        self.replaces = replaces


# jupyter_client warns about its own event loop
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("key", INTERVIEWS)
def test_scores_equal_plain_nbgraders_cell_by_cell(repository, key):
    """On honest submissions, does every check cell get the score that it gets in one kernel?"""
    (interview,) = repository.select(key)
    source = nbformat.read(interview.source, as_version=4)
    compared = 0
    for name, notebook in submissions(interview, source):
        ours = {check.id: check.points for check in grade(interview, source, notebook).checks}
        theirs = plain_scores(notebook)
        assert ours == theirs, name
        compared += 1
    assert compared >= 6


def plain_scores(notebook) -> dict[str, float]:
    """What nbgrader's own Execute and its rule for scores make of a notebook."""
    copy = nbformat.from_dict(notebook)
    # figures are for people; leaving them out only saves time
    copy.cells = [cell for cell in copy.cells if "interviewlab" not in cell.metadata]
    # kernels that start at once may pick the same port, but each has a folder of its own
    with tempfile.TemporaryDirectory() as folder:
        config = Config({"KernelManager": {"transport": "ipc", "ip": f"{folder}/kernel"}})
        Execute(timeout=120, config=config).preprocess(copy, {"metadata": {"path": "."}})
    return {
        cell.metadata.nbgrader.grade_id: determine_grade(cell)[0]
        for cell in copy.cells
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code"
    }
