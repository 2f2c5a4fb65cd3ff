"""Courses that tests run on: this repository's, and a miniature one that they may change."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from interviewlab.curriculum import Course

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """What tests keep for later is not what the user of this machine keeps."""
    before = os.environ.get("INTERVIEWLAB_CACHE")
    os.environ["INTERVIEWLAB_CACHE"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["INTERVIEWLAB_CACHE"]
    else:
        os.environ["INTERVIEWLAB_CACHE"] = before


@pytest.fixture(scope="session")
def repository() -> Course:
    """The real course. Tests read it and write nothing into it."""
    return Course(REPOSITORY)


@pytest.fixture(scope="session")
def built_course(tmp_path_factory) -> Course:
    """The miniature course of tests/course, built; not to be changed."""
    from interviewlab.build import build

    root = tmp_path_factory.mktemp("built") / "course"
    shutil.copytree(REPOSITORY / "tests" / "course", root)
    course = Course(root)
    build(course, course.interviews)
    return course


@pytest.fixture
def course(built_course, tmp_path) -> Course:
    """A built copy of the miniature course, for one test to change."""
    root = tmp_path / "course"
    shutil.copytree(built_course.root, root)
    return Course(root)
