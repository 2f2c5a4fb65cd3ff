"""Grade a learner's own notebook file."""

from __future__ import annotations

from pathlib import Path

import nbformat

from interviewlab.curriculum import Course
from interviewlab.grading.grade import grade
from interviewlab.grading.plan import Check, checks_of
from interviewlab.grading.result import Result
from interviewlab.grading.submission import load, refuse_unanswerable
from interviewlab.variant import learner_id


def check_notebook(path: Path, course: Course) -> tuple[Result, list[Check]]:
    """The full grade of ``path``, hidden checks included; nothing is written.

    Raises
    ------
    SubmissionError
        The notebook can't be read, is of another course, or has a part that can't be run.
    """
    submission = load(path, course)
    source = nbformat.read(submission.interview.source, as_version=4)
    refuse_unanswerable(path, submission, source)
    learner = learner_id(path.parent)
    return grade(submission.interview, source, submission.notebook, learner=learner), checks_of(
        source
    )
