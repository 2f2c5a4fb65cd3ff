"""The map of the rounds: numbers that make sense, and a lesson that shows the same ones."""

from __future__ import annotations

import pytest

from interviewlab import loops
from interviewlab.script import read_script


@pytest.fixture(scope="module")
def lesson(repository) -> str:
    """The prose of the landscape interview, line by line."""
    script = read_script(repository.interview("landscape", "interview_map").script)
    return "\n".join(cell.source for cell in script.cells if cell.role == "lesson")


def table(lesson: str, heading: str) -> list[tuple[str, ...]]:
    """The rows of the lesson's only table whose first line begins with ``heading``."""
    lines = lesson.splitlines()
    (start,) = [place for place, line in enumerate(lines) if line.startswith(f"| {heading}")]
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(tuple(each.strip() for each in line.strip("|").split("|")))
    return rows


def percents(bounds: tuple[float, float]) -> str:
    return f"{100 * bounds[0]:.0f}-{100 * bounds[1]:.0f}%"


def presence(round: loops.Round) -> str:
    if round.in_loops is None:
        return "research roles"
    return f"{round.in_loops:.0%}" + "+" * round.or_more


def ratings(profile: loops.Profile) -> list[str]:
    """The words of a profile, in the order of the lesson's columns."""
    dimensions = ("coding", "theory", "design", "behavioral")
    return [profile.ratings[name] for name in dimensions if name in profile.ratings]


@pytest.mark.parametrize("round", loops.PREPARED_ROUNDS, ids=lambda round: round.id)
def test_bounds_are_ordered(round):
    """Is every share of preparation a range within 0 and 1, the lower bound first?"""
    lower, upper = round.preparation
    assert 0 < lower < upper < 1


def test_bounds_leave_a_choice():
    """Do the lower bounds sum to 90% and the upper ones to 125%, so that plans exist?"""
    lower, upper = zip(*(round.preparation for round in loops.PREPARED_ROUNDS), strict=True)
    assert sum(lower) == pytest.approx(0.90)
    assert sum(upper) == pytest.approx(1.25)


def test_lesson_shows_the_contrasts(lesson):
    """Does the table of software and machine-learning interviews say what loops.toml says?"""
    wanted = [(each.dimension, each.software, each.ml) for each in loops.CONTRASTS]
    assert table(lesson, "dimension |") == wanted


def test_lesson_shows_the_rounds(lesson):
    """Does the table of rounds say what loops.toml says?"""
    wanted = [
        (each.title, presence(each), percents(each.preparation) if each.preparation else "varies")
        for each in loops.ROUNDS
    ]
    assert table(lesson, "round | share of loops") == wanted


@pytest.mark.parametrize(
    ("heading", "profiles"), [("company |", loops.COMPANIES), ("level |", loops.LEVELS)]
)
def test_lesson_shows_the_profiles(lesson, heading, profiles):
    """Do the tables of companies and levels say what loops.toml says?"""
    wanted = [(each.title, *ratings(each), each.apart) for each in profiles.values()]
    assert table(lesson, heading) == wanted


def test_lesson_tells_the_facts_of_a_loop(lesson):
    """Do the sentences above the tables say what loops.toml says?"""
    text = " ".join(lesson.split())
    fewest, most = loops.LOOP.interviews
    assert f"An ML loop has {fewest}-{most} interviews" in text
    fewest, most = loops.LOOP.software_interviews
    assert f"a software loop {fewest}-{most}" in text
    assert f"Coding is {percents(loops.LOOP.coding_share)} of an ML loop" in text
    assert f"{loops.LOOP.common_mistake:.0%} of the preparation" in text
    assert all(each in text for each in loops.LOOP.tests)
