"""What this machine can and cannot do for the course, and how to mend it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import sys
from dataclasses import dataclass

from interviewlab.errors import InterviewLabError
from interviewlab.grading import sandbox, seccomp


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; ``needed`` says whether a learner can't do without."""

    what: str
    good: bool
    detail: str
    needed: bool = False


def examine() -> list[Finding]:
    """Look at Python, the libraries, the course, the sandbox and the browser."""
    return [_python(), *_libraries(), _course(), _forks(), _sandbox(), _filter(), _browser()]


def _python() -> Finding:
    version = platform.python_version()
    good = sys.version_info >= (3, 11)
    return Finding("Python", good, version if good else f"{version}; install 3.11 or newer", True)


def _libraries() -> list[Finding]:
    findings = []
    for name in ("jupyterlab", "nbgrader", "numpy", "scikit-learn", "matplotlib"):
        try:
            findings.append(Finding(name, True, importlib.metadata.version(name), True))
        except importlib.metadata.PackageNotFoundError:
            findings.append(Finding(name, False, "run `make setup` again", True))
    return findings


def _course() -> Finding:
    from interviewlab.curriculum import find_course

    try:
        course = find_course()
    except InterviewLabError as error:
        return Finding("course", False, str(error), True)
    return Finding("course", True, f"{len(course.interviews)} interviews in {course.root}", True)


def _forks() -> Finding:
    if hasattr(os, "fork"):
        return Finding("warm grading", True, "processes are forked from warm parents")
    return Finding("warm grading", False, "this system can't fork: grading starts cold, and works")


def _sandbox() -> Finding:
    problem = sandbox.why_not()
    if problem is None:
        return Finding("sandbox", True, f"bubblewrap works ({sandbox.bubblewrap()})")
    return Finding("sandbox", False, f"{problem} Your own notebooks are graded without one.")


def _filter() -> Finding:
    if sys.platform == "linux" and seccomp.available():
        return Finding("system-call filter", True, f"written for {platform.machine()}")
    return Finding("system-call filter", False, f"there is none for {platform.machine()}")


def _browser() -> Finding:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path:
        return Finding("browser for tests", True, path)
    return Finding("browser for tests", False, "install chromium to run the browser tests")
