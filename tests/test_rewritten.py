"""How often a misconception is named for code that was never seen.

``tests/rewritten/ROUND/INTERVIEW/MISTAKE.py`` holds a part's cell with the misconception of that
known mistake. Each was written from the mistake's docstring and sentence and the part's docstring,
without a look at the mistake's code, and left as it was once it had been graded.
"""

from __future__ import annotations

from pathlib import Path

import nbformat

from interviewlab.grading.grade import grade
from tests.answering import cell, mistake, solved

REWRITTEN = Path(__file__).with_name("rewritten")
NAMED, ONLY_WRONG = 0.8, 0.1  # at least, at most


def sentences(interview, paths):
    """By path: its misconception's sentence, the ones that were named, and whether it failed."""
    source = nbformat.read(interview.source, as_version=4)
    for path in paths:
        known = mistake(interview, path.stem)
        (part,) = known.replaces
        notebook = solved(interview)
        cell(notebook, part).source = path.read_text(encoding="utf-8")
        checks = grade(interview, source, notebook).checks
        named = {says for check in checks for says in check.misconceptions}
        yield path, known.says, named, any(not check.passed for check in checks)


def test_unseen_code_gets_the_name_of_its_misconception(repository):
    """Am I told what I got wrong, when nobody has seen my code before?"""
    unnamed, misnamed, count = [], [], 0
    for interview in repository.interviews:
        paths = sorted((REWRITTEN / interview.round / interview.name).glob("*.py"))
        for path, says, named, failed in sentences(interview, paths):
            name = str(path.relative_to(REWRITTEN))
            assert failed, f"{name} passes every check: it does not show its misconception"
            count += 1
            if says not in named:
                (misnamed if named else unnamed).append(name)
    assert count == len(list(REWRITTEN.rglob("*.py"))) >= 40
    story = f"of {count}, nothing: {unnamed}; only a wrong name: {misnamed}"
    assert count - len(unnamed) - len(misnamed) >= NAMED * count, story
    assert len(misnamed) <= ONLY_WRONG * count, story
