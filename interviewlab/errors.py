"""Errors that a person reads: one sentence on what, where and what next."""

from __future__ import annotations

from pathlib import Path


class InterviewLabError(Exception):
    """Base of every error that a user can cause; the command line prints it and exits with 1."""

    exit_code = 1


class CourseError(InterviewLabError):
    """The course folder, or a name in it, is not what it should be."""


class SubmissionError(InterviewLabError):
    """A learner's notebook can't be graded as it is."""


class AuthoringError(InterviewLabError):
    """An interview breaks the format: which file, which line, and what to write instead."""

    def __init__(self, path: Path, line: int, problem: str, instead: str):
        super().__init__(f"{path}:{line}: {problem} {instead}")
        self.path = path
        self.line = line
