"""Who grades what: every submission once, an interview on few workers, nobody idle."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from interviewlab.cohort.lanes import Lanes
from interviewlab.cohort.submissions import Found
from interviewlab.curriculum import Course, Interview

COURSE = Course(Path("course"))


def handed_in(students: int, interviews: int) -> list[Found]:
    """Each student hands in each interview, student by student, as folders are read."""
    return [
        Found(f"student-{number:03}", Interview(COURSE, "coding", name), Path(name), frozenset())
        for number in range(students)
        for name in map("interview-{}".format, range(interviews))
    ]


@given(st.integers(0, 30), st.integers(1, 5), st.integers(1, 6), st.data())
def test_everything_is_taken_once_and_nobody_waits(students, interviews, workers, data):
    """Whoever is faster, is all graded once, and has a worker something as long as there is any?"""
    waiting = handed_in(students, interviews)
    lanes = Lanes(waiting, workers)
    taken = []
    for _ in waiting:
        found = lanes.next(data.draw(st.integers(0, workers - 1)))
        assert found is not None
        taken.append(found)
    assert len(taken) == len(set(taken)) == len(set(waiting))
    assert all(lanes.next(lane) is None for lane in range(workers))


def test_workers_of_one_pace_share_few_interviews():
    """Does each worker prepare about its own part of a round, and not all of it?"""
    lanes = Lanes(handed_in(21, 7), 3)
    seen: list[set] = [set(), set(), set()]
    while turn := [found for lane in range(3) if (found := lanes.next(lane))]:
        for lane, found in enumerate(turn):
            seen[lane].add(found.interview.name)
    assert sum(map(len, seen)) <= 7 + 2  # at each of the two cuts, one interview goes to both sides
