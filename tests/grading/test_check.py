"""`interviewlab check`: what a learner is told about their own notebook."""

from __future__ import annotations

import json
import subprocess
import sys

import nbformat
import pytest

from interviewlab.errors import SubmissionError
from interviewlab.grading.check import check_notebook
from tests.answering import cell, mistake, released, save, solved

KEYS = {"id", "part", "visible", "points", "max_points", "passed", "message", "hint", "label",
        "misconceptions"}  # fmt: skip


@pytest.fixture
def interview(course):
    return course.interviews[0]


def test_right_answers_get_full_points(course, interview, tmp_path):
    """Does the reference get everything?"""
    result, _ = check_notebook(save(solved(interview), tmp_path / "mine.ipynb"), course)
    assert (result.points, result.max_points, result.error) == (7.5, 7.5, None)
    assert all(check.passed and check.message is None for check in result.checks)


def test_starter_gets_nothing_and_is_told_what_to_do(course, interview, tmp_path):
    """Does an untouched notebook get 0, with a message that is no traceback?"""
    result, _ = check_notebook(save(released(interview), tmp_path / "mine.ipynb"), course)
    assert result.points == 0
    assert "not written yet" in result.checks[0].message


def test_mistake_loses_exactly_its_checks(course, interview, tmp_path):
    """Does a known mistake fail what it declares, hidden checks included, and nothing else?"""
    answer = mistake(interview, "writes_into_input")
    result, _ = check_notebook(save(solved(interview, answer), tmp_path / "mine.ipynb"), course)
    failed = [check for check in result.checks if not check.passed]
    assert [check.id for check in failed] == sorted(answer.fails)
    hidden = next(check for check in failed if check.id == "variance-inputs")
    assert not hidden.visible
    assert "changed by the call" in hidden.message
    assert hidden.hint == "Work on a copy, or build a new array instead of writing into it."


def test_hidden_checks_keep_their_code_to_themselves(course, interview, tmp_path):
    """Is a hidden check's source in no message?"""
    answer = mistake(interview, "sum")
    result, _ = check_notebook(save(solved(interview, answer), tmp_path / "mine.ipynb"), course)
    assert "checks.rng" not in result.to_json()


def test_moved_deleted_and_retyped_checks_change_nothing(course, interview, tmp_path):
    """Does the grade come from the course's checks, whatever became of the learner's copies?"""
    notebook = solved(interview)
    cell(notebook, "mean-by-hand").source = "assert False"
    cell(notebook, "mean-numpy").cell_type = "raw"
    notebook.cells.remove(cell(notebook, "variance-by-hand"))
    notebook.cells.remove(cell(notebook, "setup-1"))
    notebook.cells.insert(0, notebook.cells.pop())
    for each in notebook.cells:
        for key in ("outputs", "execution_count"):
            if each.cell_type == "raw":
                each.pop(key, None)
    result, _ = check_notebook(save(notebook, tmp_path / "mine.ipynb"), course)
    assert result.points == 7.5


def test_helper_cells_of_the_learner_are_run(course, interview, tmp_path):
    """May an answer use a cell that the learner added, magics included?"""
    notebook = solved(interview)
    cell(notebook, "mean").source = "def mean(x):\n    return helper(x)"
    helper = nbformat.v4.new_code_cell("%time 1 + 1\ndef helper(x):\n    return sum(x) / len(x)")
    notebook.cells.insert(5, helper)
    result, _ = check_notebook(save(notebook, tmp_path / "mine.ipynb"), course)
    assert result.points == 7.5


def test_noise_on_stderr_costs_nothing(course, interview, tmp_path):
    """Is a warning, or anything else on stderr, no failure?"""
    notebook = solved(interview)
    cell(notebook, "mean").source = (
        "import sys, warnings\n"
        "def mean(x):\n"
        "    warnings.warn('careful')\n"
        "    print('working', file=sys.stderr)\n"
        "    return sum(x) / len(x)"
    )
    result, _ = check_notebook(save(notebook, tmp_path / "mine.ipynb"), course)
    assert result.points == 7.5


@pytest.mark.parametrize(
    "ending", ["import os\nos._exit(3)", "raise SystemExit", "raise KeyboardInterrupt"]
)
def test_answer_that_ends_the_process_leaves_a_grade(course, interview, tmp_path, ending):
    """Does a cell that kills the process leave a result with a reason?"""
    notebook = solved(interview)
    cell(notebook, "variance").source = ending
    result, _ = check_notebook(save(notebook, tmp_path / "mine.ipynb"), course)
    assert result.points == 3
    failed = [check for check in result.checks if not check.passed]
    assert len(failed) == 3
    assert all(check.message for check in failed)


def _no_json(notebook, interview):
    return "{not json"


def _not_a_notebook(notebook, interview):
    return "[1, 2]"


def _old_format(notebook, interview):
    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": []})


def _no_metadata(notebook, interview):
    notebook.metadata = {}


def _other_course(notebook, interview):
    notebook.metadata.interviewlab.interview = "cooking"


def _missing_cell(notebook, interview):
    notebook.cells.remove(cell(notebook, "mean"))


def _twice(notebook, interview):
    notebook.cells.append(nbformat.from_dict({**cell(notebook, "mean"), "id": "again"}))


def _empty_cell(notebook, interview):
    cell(notebook, "mean").source = "\n"


def _syntax_error(notebook, interview):
    cell(notebook, "mean").source = "def mean(x)\n    return 1"


def _huge(notebook, interview):
    notebook.cells[0].source = "x" * 50_000_000


def _damaged(notebook, interview):
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"a": 1}]})


BAD = {
    _no_json: "not JSON",
    _not_a_notebook: "not a notebook",
    _old_format: "format 3",
    _no_metadata: "which interview it is",
    _other_course: "another course",
    _missing_cell: "part `mean` is missing",
    _twice: "stands 2 times",
    _empty_cell: "is empty",
    _syntax_error: "syntax error on line 1",
    _huge: "50 MB",
    _damaged: "damaged notebook",
}


@pytest.mark.parametrize("spoil", BAD, ids=lambda function: function.__name__.strip("_"))
def test_bad_notebook_is_one_sentence(course, interview, tmp_path, spoil):
    """Does a notebook that can't be graded give one clear sentence, and is nothing written?"""
    notebook = solved(interview)
    text = spoil(notebook, interview)
    path = tmp_path / "mine.ipynb"
    path.write_text(text) if text else save_raw(notebook, path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SubmissionError, match=BAD[spoil]) as caught:
        check_notebook(path, course)
    assert "\n" not in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before


def save_raw(notebook, path):
    path.write_text(json.dumps(notebook))


def test_command_exits_with_1_and_one_sentence(course, tmp_path):
    """Is a user's mistake a sentence on stderr, an exit code of 1, and no traceback?"""
    path = tmp_path / "mine.ipynb"
    path.write_text("{")
    command = [sys.executable, "-m", "interviewlab", "check", str(path)]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("interviewlab: ")
    assert "not JSON" in done.stderr
    assert "Traceback" not in done.stderr


def test_json_has_the_documented_keys(course, interview, tmp_path):
    """Can a machine read the grade?"""
    path = save(solved(interview), tmp_path / "mine.ipynb")
    command = [sys.executable, "-m", "interviewlab", "check", str(path), "--json"]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    table = json.loads(done.stdout)
    assert set(table) == {"round", "interview", "points", "max_points", "checks", "error", "note"}
    assert all(set(check) == KEYS for check in table["checks"])
    assert table["error"] is None


def test_time_limit_ends_an_endless_answer(course, interview):
    """Does an endless loop end, with the points earned before it?"""
    from interviewlab.grading.grade import grade

    notebook = solved(interview)
    cell(notebook, "variance").source = "while True:\n    pass"
    source = nbformat.read(interview.source, as_version=4)
    result = grade(interview, source, notebook, cell_seconds=2)
    assert result.points == 3
    assert "2 s" in result.error
