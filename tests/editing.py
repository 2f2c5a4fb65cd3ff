"""The miniature interview's text, and ways to change it, for tests."""

from __future__ import annotations

from pathlib import Path

from interviewlab.curriculum import Course

MINIATURE = Path(__file__).resolve().parent / "course"
TEXT = (MINIATURE / "notebooks/coding/mean_and_variance/interview.py").read_text(encoding="utf-8")


def edited(text: str, *changes: tuple[str, str]) -> str:
    """``text`` with each (old, new) replaced; every old must stand there exactly once."""
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def between(start: str, end: str) -> str:
    """The miniature interview's text from ``start`` to just before ``end``."""
    return TEXT[TEXT.index(start) : TEXT.index(end)]


def line_of(text: str, wanted: str) -> int:
    """The 1-based number of the only line that is ``wanted``, or else that holds it."""
    lines = list(enumerate(text.splitlines(), start=1))
    exact = [number for number, line in lines if line == wanted]
    (number,) = exact or [number for number, line in lines if wanted in line]
    return number


def edit_interview(course: Course, *changes: tuple[str, str]) -> None:
    """Change the ``interview.py`` of a course's only interview."""
    path = course.interviews[0].script
    path.write_text(edited(path.read_text(encoding="utf-8"), *changes), encoding="utf-8")
