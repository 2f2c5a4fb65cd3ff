"""A small cohort in nbgrader's folders, and what a gradebook says of it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from interviewlab.build import build
from interviewlab.curriculum import Course
from interviewlab.instructor.demo import hand_in
from interviewlab.instructor.nbgrader import must_succeed, nbgrader_api
from tests.conftest import REPOSITORY

ROUND = "coding"
NAME = "mean_and_variance"
STUDENTS = 8


@pytest.fixture(scope="session")
def released(tmp_path_factory) -> Path:
    """A course folder with the miniature interview released and handed in by eight students."""
    root = tmp_path_factory.mktemp("cohort") / "course"
    shutil.copytree(REPOSITORY / "tests" / "course", root)
    shutil.copyfile(REPOSITORY / "nbgrader_config.py", root / "nbgrader_config.py")
    course = Course(root)
    build(course, course.interviews)
    shutil.rmtree(root / "release")
    must_succeed(nbgrader_api(root).generate_assignment(ROUND, create=True), "release")
    hand_in_release = Course(root).interviews[0]
    hand_in(hand_in_release, root / "submitted", STUDENTS)
    return root


@pytest.fixture
def cohort(released, tmp_path) -> Path:
    """A copy of it, for one test to grade."""
    return Path(shutil.copytree(released, tmp_path / "course"))


def submission(root: Path, student: str) -> Path:
    return root / "submitted" / student / ROUND / f"{NAME}.ipynb"


def edit(path: Path, old: str, new: str) -> None:
    """Replace text in the learner's cells of a submission."""
    notebook = nbformat.read(path, as_version=4)
    assert any(old in cell.source for cell in notebook.cells)
    for cell in notebook.cells:
        cell.source = cell.source.replace(old, new)
    path.write_text(nbformat.writes(notebook), encoding="utf-8")


def start(root: Path, *options: str, **environment: str) -> subprocess.Popen:
    """`interviewlab grade coding` as an instructor runs it, in ``root``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "interviewlab", "grade", ROUND, *options],
        cwd=root,
        env=os.environ | {"OMP_NUM_THREADS": "1"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # a shell's background job, as tests may be, has been told not to hear Ctrl-C
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    _started.append(process)
    return process


_started: list[subprocess.Popen] = []


@pytest.fixture(autouse=True)
def no_process_is_left():
    """A test that fails leaves nothing running that would fail the next one."""
    yield
    while _started:
        process = _started.pop()
        if process.poll() is None:
            process.kill()
            process.communicate()


def grade(root: Path, *options: str, expect: int = 0, **environment: str) -> str:
    """Run it to its end; what it printed."""
    process = start(root, *options, **environment)
    out, err = process.communicate(timeout=300)
    assert process.returncode == expect, err
    return out + err


GRADES = """
SELECT s.student_id, n.name, c.name, g.auto_score, g.manual_score, g.needs_manual_grade
FROM grade g JOIN base_cell c ON g.cell_id = c.id JOIN submitted_notebook b ON g.notebook_id = b.id
JOIN submitted_assignment s ON b.assignment_id = s.id JOIN notebook n ON b.notebook_id = n.id
"""
COMMENTS = """
SELECT s.student_id, n.name, c.name, g.auto_comment, g.manual_comment
FROM comment g JOIN base_cell c ON g.cell_id = c.id
JOIN submitted_notebook b ON g.notebook_id = b.id
JOIN submitted_assignment s ON b.assignment_id = s.id JOIN notebook n ON b.notebook_id = n.id
"""
SUBMISSIONS = """
SELECT s.student_id, s.timestamp, b.late_submission_penalty
FROM submitted_notebook b JOIN submitted_assignment s ON b.assignment_id = s.id
"""


def gradebook(root: Path) -> dict[str, list[tuple]]:
    """All that a gradebook says of its students' submissions."""
    connection = sqlite3.connect(root / "gradebook.db")
    try:
        return {
            name: sorted(connection.execute(query).fetchall(), key=repr)
            for name, query in (
                ("grades", GRADES), ("comments", COMMENTS), ("submissions", SUBMISSIONS)
            )
        }  # fmt: skip
    finally:
        connection.close()


def autograded(root: Path) -> dict[str, list]:
    """Every autograded notebook's cells, by path."""
    return {
        str(path.relative_to(root)): [
            (c.cell_type, c.source, c.metadata, c.get("outputs")) for c in read(path).cells
        ]
        for path in sorted((root / "autograded").rglob("*.ipynb"))
    }


def read(path: Path):
    return nbformat.read(path, as_version=4)


@pytest.fixture(scope="session")
def undisturbed(released, tmp_path_factory) -> dict:
    """The gradebook after a run that nothing disturbed."""
    root = Path(shutil.copytree(released, tmp_path_factory.mktemp("undisturbed") / "course"))
    grade(root)
    return gradebook(root)
