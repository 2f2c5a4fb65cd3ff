"""The command line, run as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def run(folder, *arguments: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "interviewlab", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_help_names_every_command(tmp_path):
    """Can a user find out what there is?"""
    done = run(tmp_path, "--help")
    assert done.returncode == 0
    for command in ("build", "verify", "check", "learn", "new", "demo"):
        assert command in done.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("build", "cooking"), "There is no round 'cooking'"),
        (("verify", "coding/soup"), "has no interview 'soup'"),
        (("check", "nothing.ipynb"), "There is no notebook nothing.ipynb"),
        (("new", "coding/mean_and_variance"), "exists already"),
        (("new", "cooking"), "not ROUND/INTERVIEW"),
        (("demo", "notebooks"), "not of a demo"),
    ],
)
def test_a_users_mistake_is_one_sentence(course, arguments, sentence):
    """Is every mistake answered by a sentence on stderr and exit code 1?"""
    done = run(course.root, *arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_build_says_what_changed(course):
    """Does a build name the files it wrote, and none when nothing changed?"""
    assert "0 files changed" in run(course.root, "build").stdout
    script = course.interviews[0].script
    script.write_text(script.read_text().replace("Summarise", "Sum up"))
    done = run(course.root, "build")
    assert "wrote release/coding/mean_and_variance.ipynb" in done.stdout


def test_verify_json_is_one_object_an_interview(course):
    """Can a machine read the gate's verdict?"""
    done = run(course.root, "verify", "--json")
    assert done.returncode == 0, done.stdout
    (line,) = done.stdout.splitlines()
    report = json.loads(line)
    assert report["interview"] == "coding/mean_and_variance"
    assert report["problems"] == []
    assert (report["parts"], report["mistakes"]) == (2, 8)


def test_demo_gives_the_expected_grades(course, repository):
    """Do eight submissions, graded by nbgrader, get the points that the answers deserve?"""
    (course.root / "nbgrader_config.py").write_bytes(
        (repository.root / "nbgrader_config.py").read_bytes()
    )
    done = run(course.root, "demo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 of 8 grades are the expected ones." in done.stdout
    assert len(list((course.root / "demo" / "feedback").rglob("*.html"))) == 8


def test_learn_makes_the_desk_without_opening_anything(course):
    """Can the desk be made alone?"""
    done = run(course.root, "learn", "work", "--no-lab")
    assert done.returncode == 0, done.stderr
    assert (course.root / "work" / "coding" / "mean_and_variance.ipynb").is_file()
