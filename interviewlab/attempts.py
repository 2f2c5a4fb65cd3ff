"""What would become of a learner who wrote this: files of answers, graded for an author."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from interviewlab.answers import read_answer
from interviewlab.build import source_notebook
from interviewlab.curriculum import Interview
from interviewlab.errors import CourseError
from interviewlab.expectations import answered
from interviewlab.grading.grade import grade
from interviewlab.grading.result import CheckResult, Result
from interviewlab.script import read_script


def attempts(interview: Interview, paths: list[Path]) -> Iterator[tuple[Path, Result]]:
    """The grade of each file, which has the form of those in ``mistakes/`` and ``alternatives/``.

    Parts that a file doesn't replace are the reference's.

    Raises
    ------
    CourseError
        A file is not there.
    AuthoringError
        A file has another form, or replaces a part that there is not.
    """
    script = read_script(interview.script)
    source = source_notebook(interview, script)
    for path in paths:
        if not path.is_file():
            raise CourseError(f"There is no file {path}.")
        yield path, grade(interview, source, answered(source, read_answer(path, script)))


def failure_lines(check: CheckResult) -> list[str]:
    """What a failed check says, without the values, and which misconception it names."""
    reason = (check.message or "").partition("\n")[0]
    return [f"{check.id}: {reason}", *(f"  likely: {says}" for says in check.misconceptions)]
