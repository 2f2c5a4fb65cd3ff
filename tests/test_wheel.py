"""The wheel, without the repository: a learner installs the package and has the course."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def installed(repository, tmp_path_factory):
    """A folder with the unpacked wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    wanted = ["interviewlab", "notebooks", "source", "release"]
    wanted += ["pyproject.toml", "README.md", "LICENSE"]
    for name in wanted:
        path = repository.root / name
        if path.is_dir():
            shutil.copytree(path, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, tree / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=tree, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed, folder, *arguments: str) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    environment.pop("INTERVIEWLAB_COURSE", None)
    return subprocess.run(
        [sys.executable, "-m", "interviewlab", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True,
    )  # fmt: skip


def test_desk_and_grade_without_the_repository(installed, repository, tmp_path):
    """Can I make a desk anywhere, and is my notebook graded there, hidden checks included?"""
    made = run(installed, tmp_path, "learn", "desk", "--no-lab")
    assert made.returncode == 0, made.stderr
    interview = repository.interview("ml_coding", "naive_bayes")
    mine = tmp_path / "desk" / "ml_coding" / "naive_bayes.ipynb"
    assert mine.read_bytes() == interview.release.read_bytes()
    shutil.copy(interview.source, mine)  # the course's own answers
    graded = run(installed, tmp_path, "check", str(mine))
    assert graded.returncode == 0, graded.stderr
    assert "✗" not in graded.stdout
    where = "import interviewlab; print(interviewlab.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    told = subprocess.run(
        [sys.executable, "-c", where], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert str(installed) in told.stdout, "the checkout was tested, not the wheel"
