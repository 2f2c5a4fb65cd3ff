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
        (("try", "coding", "answer.py"), "has no interview ''"),
        (("try", "coding/mean_and_variance", "answer.py"), "There is no file answer.py"),
        (("try", "coding/mean_and_variance", "notebooks/coding/round.toml"), "no opening sent"),
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


def test_an_author_tries_answers(course, tmp_path):
    """What would my answer lose, and what would I read, before it is anyone's mistake?"""
    answer = '"""An attempt."""\n\n\n# part: mean\ndef mean(x):\n    return {}\n'
    for name, value in (("right", "np.mean(x)"), ("wrong", "sum(x)")):
        (tmp_path / f"{name}.py").write_text(answer.format(value))
    files = [str(tmp_path / "right.py"), str(tmp_path / "wrong.py")]
    done = run(course.root, "try", "coding/mean_and_variance", *files)
    right, wrong, *reasons = done.stdout.splitlines()
    assert right == f"{files[0]}: 7.5 of 7.5 points"
    assert wrong.startswith(f"{files[1]}: ")
    assert "    mean-by-hand: The value is not the expected one." in reasons
    assert any(line.startswith("      likely: ") for line in reasons)
    as_json = run(course.root, "try", "coding/mean_and_variance", *files, "--json").stdout
    first, second = map(json.loads, as_json.splitlines())
    assert (first["file"], first["points"]) == (files[0], 7.5)
    assert second["points"] < second["max_points"]


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
