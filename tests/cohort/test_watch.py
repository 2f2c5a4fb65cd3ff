"""`--watch`: a submission is graded as it lands."""

from __future__ import annotations

import shutil
import signal
import time
from functools import partial

from tests.cohort.conftest import ROUND, STUDENTS, gradebook, start
from tests.cohort.test_disturbed import wait_for


def test_what_lands_is_graded_and_a_restart_takes_up_the_rest(cohort, undisturbed):
    """Does a learner's grade come by itself, the one handed in while nobody watched too?"""
    away = cohort.parent / "away"
    away.mkdir()
    for number in (4, 5, 6):
        (cohort / "submitted" / f"student-{number:02}").rename(away / f"student-{number:02}")
    process = start(cohort, "--watch", "--workers", "1")
    wait_for(lambda: graded(cohort) == STUDENTS - 3)
    time.sleep(2)  # until it watches
    for number in (4, 5):
        arrive(cohort, away, number)
        began = time.monotonic()
        wait_for(partial(is_graded, cohort, STUDENTS - 6 + number))
        print(f"answered after {time.monotonic() - began:.2f} s")
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "student-04, mean_and_variance: " in err
    arrive(cohort, away, 6)
    again = start(cohort, "--watch")
    wait_for(lambda: graded(cohort) == STUDENTS)
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=60)
    assert gradebook(cohort) == undisturbed


def arrive(cohort, away, number: int) -> None:
    """As a copy does it: folders first, then the file in pieces."""
    there = cohort / "submitted" / f"student-{number:02}" / ROUND
    there.mkdir(parents=True)
    (source,) = (away / there.parent.name / ROUND).glob("*.ipynb")
    with source.open("rb") as one, (there / source.name).open("wb") as other:
        other.write(one.read(2000))
        other.flush()
        time.sleep(0.05)
        shutil.copyfileobj(one, other)


def is_graded(cohort, students: int) -> bool:
    return graded(cohort) == students


def graded(cohort) -> int:
    return len({row[0] for row in gradebook(cohort)["grades"] if row[3] is not None})
