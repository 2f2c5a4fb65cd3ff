"""nbgrader as its users know it, on this course."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from interviewlab.instructor.nbgrader import nbgrader_api
from tests.answering import cell, mistake, released, save, solved

ROUND, NAME = "coding", "mean_and_variance"
FULL = 7.5


@pytest.fixture
def api(course):
    return nbgrader_api(course.root)


def submit(course, student: str, notebook) -> Path:
    return save(notebook, course.root / "submitted" / student / ROUND / f"{NAME}.ipynb")


def ok(outcome: dict) -> None:
    assert outcome["success"], outcome["log"]


def autograded(api, student: str) -> float:
    ok(api.autograde(ROUND, student))
    with api.gradebook as gradebook:
        return gradebook.find_submission_notebook(NAME, ROUND, student).score


# SQLAlchemy and jupyter_client warn about nbgrader's own code
@pytest.mark.filterwarnings("ignore")
def test_autograde_gives_reference_starter_and_mistake_their_points(course, api):
    """Does plain nbgrader give full marks, nothing, and exactly a mistake's loss?"""
    interview = course.interviews[0]
    ok(api.generate_assignment(ROUND))
    wrong = mistake(interview, "writes_into_input")
    submit(course, "right", solved(interview))
    submit(course, "starter", released(interview))
    submit(course, "wrong", solved(interview, wrong))
    assert autograded(api, "right") == FULL
    assert autograded(api, "starter") == 0
    assert autograded(api, "wrong") == FULL - 2  # one visible check, one hidden
    ok(api.generate_feedback(ROUND))
    page = course.root / "feedback" / "wrong" / ROUND / f"{NAME}.html"
    assert "Leaves its input as it was." in page.read_text(encoding="utf-8")


@pytest.mark.filterwarnings("ignore")
def test_warnings_of_an_answer_do_not_cost_its_points(course, api):
    """nbgrader scores a cell with anything on stderr as 0: is an answer that warns safe?"""
    notebook = solved(course.interviews[0])
    cell(
        notebook, "mean"
    ).source = "import warnings\ndef mean(x):\n    warnings.warn('x')\n    return sum(x) / len(x)"
    ok(api.generate_assignment(ROUND))
    submit(course, "warns", notebook)
    assert autograded(api, "warns") == FULL


def test_commands_work_with_the_config_in_the_repository(course, tmp_path, repository):
    """Do nbgrader's own commands run in this repository, from release to export?"""
    (course.root / "nbgrader_config.py").write_bytes(
        (repository.root / "nbgrader_config.py").read_bytes()
    )
    learner = tmp_path / "learner"
    learner.mkdir()
    exchange = [f"--Exchange.root={course.root / 'exchange'}", "--course", "interview_lab"]
    nbgrader(course.root, "generate_assignment", ROUND, "--force")
    nbgrader(course.root, "release_assignment", ROUND)
    nbgrader(learner, "fetch_assignment", ROUND, *exchange)
    save(solved(course.interviews[0]), learner / ROUND / f"{NAME}.ipynb")
    nbgrader(learner, "submit", ROUND, *exchange)
    nbgrader(course.root, "collect", ROUND)
    nbgrader(course.root, "autograde", ROUND)
    nbgrader(course.root, "generate_feedback", ROUND)
    nbgrader(course.root, "export")
    with (course.root / "grades.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert (float(row["score"]), float(row["max_score"])) == (FULL, FULL)
    assert list((course.root / "feedback").rglob("*.html"))


def test_validate_shows_the_message_and_no_internals(course):
    """Does `nbgrader validate` on an unsolved notebook say what is missing, in our words?"""
    done = nbgrader(course.root, "validate", str(course.interviews[0].release))
    assert "VALIDATION FAILED ON 2 CELL(S)" in done
    assert "mean is not written yet" in done
    assert "Traceback" not in done


def nbgrader(folder: Path, *arguments: str) -> str:
    """Run an nbgrader command as a user does, without the environment's folder on the path."""
    command = [sys.executable, "-m", "nbgrader", *arguments]
    # a data folder of its own: nbgrader caches what a learner submits there
    own = {"PATH": "/usr/local/bin:/usr/bin:/bin", "JUPYTER_DATA_DIR": str(folder / "data")}
    environment = {**os.environ, **own, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
