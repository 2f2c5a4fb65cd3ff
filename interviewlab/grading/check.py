"""Grade a learner's own notebook file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import nbformat

from interviewlab.curriculum import Course
from interviewlab.grading.grade import grade
from interviewlab.grading.plan import Check, checks_of
from interviewlab.grading.result import Result
from interviewlab.grading.submission import load, refuse_unanswerable
from interviewlab.variant import learner_id


def check_notebook(
    path: Path, course: Course, *, tell: Callable[[int, int], None] | None = None
) -> tuple[Result, list[Check]]:
    """The full grade of ``path``, hidden checks included; nothing is written.

    ``tell`` is called with the number of checks done, and of all, as they come.

    Raises
    ------
    SubmissionError
        The notebook can't be read, is of another course, or has a part that can't be run.
    """
    submission = load(path, course)
    source = nbformat.read(submission.interview.source, as_version=4)
    refuse_unanswerable(path, submission, source)
    learner = learner_id(path.parent)
    checks = checks_of(source)
    done = 0

    def follow(event: dict) -> None:
        nonlocal done
        if event["event"] == "check" and tell is not None:
            done += 1
            tell(done, len(checks))

    graded = grade(submission.interview, source, submission.notebook, learner=learner, tell=follow)
    return graded, checks
