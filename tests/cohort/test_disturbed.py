"""Whatever is killed, locked or full: the same command again ends with the same gradebook."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from tests.cohort.conftest import STUDENTS, grade, gradebook, start, submission


@pytest.fixture
def slow(cohort) -> Path:
    """A cohort whose first two notebooks take a while, so that something can happen to them."""
    for student in ("student-01", "student-02"):
        path = submission(cohort, student)
        text = path.read_text()
        assert "import numpy as np" in text
        path.write_text(text.replace("import numpy as np", "import time; time.sleep(3)", 1))
    return cohort


def wait_for(what, seconds: float = 120.0):
    """The first true value of ``what()``."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = what()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError("It did not happen.")


def below(process: subprocess.Popen, text: str) -> list[psutil.Process]:
    """The processes that ``process`` started, themselves or by others, with ``text`` in how."""
    found = []
    for child in psutil.Process(process.pid).children(recursive=True):
        try:
            if text in " ".join(child.cmdline()):
                found.append(child)
        except psutil.Error:
            continue
    return found


def workers(process: subprocess.Popen) -> list[psutil.Process]:
    return [p for p in below(process, "spawn_main") if p.ppid() == process.pid]


KILLED = {
    "a worker": lambda process: workers(process),
    "an examiner's warm parent": lambda process: below(process, "grading.examiner"),
    "a candidate's warm parent": lambda process: below(process, "grading.warm"),
}


@pytest.mark.parametrize("what", KILLED)
def test_a_killed_process_costs_no_grade(cohort, undisturbed, what):
    """Does a run go on by itself when the system kills a part of it?"""
    process = start(cohort, "--workers", "2")
    victims = wait_for(lambda: KILLED[what](process))
    victims[0].send_signal(signal.SIGKILL)
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    assert f"{STUDENTS} submissions graded" in out
    assert gradebook(cohort) == undisturbed


def test_a_killed_coordinator_is_taken_up_where_it_was(cohort, undisturbed):
    """After a power cut, does the same command finish the rest, and leave nobody running?"""
    process = start(cohort, "--workers", "2")
    wait_for(lambda: list((cohort / "autograded").rglob("*.ipynb")))
    left = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate()
    wait_for(lambda: not any(p.is_running() and p.status() != "zombie" for p in left), 30)
    assert "0 failed" in grade(cohort)
    assert gradebook(cohort) == undisturbed


def test_ctrl_c_stops_in_a_sentence_and_loses_nothing(cohort, undisturbed):
    """Do I learn how to go on, and is what was graded saved?"""
    process = start(cohort, "--workers", "1")
    wait_for(lambda: list((cohort / "autograded").rglob("*.ipynb")))
    time.sleep(0.5)  # a file is there a moment before its grade
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to all of them
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "run the same command again to go on" in err
    assert "Traceback" not in err + out
    said = grade(cohort)
    assert f"{STUDENTS} submissions graded" not in said
    assert gradebook(cohort) == undisturbed


def test_a_locked_gradebook_is_waited_for(cohort, undisturbed):
    """Does somebody's open formgrader cost a grade?"""
    connection = sqlite3.connect(cohort / "gradebook.db", check_same_thread=False)
    connection.execute("BEGIN EXCLUSIVE")
    free = threading.Timer(20, connection.rollback)
    free.start()
    said = grade(cohort)
    free.join()
    connection.close()
    assert "The gradebook is locked by another program: waiting." in said
    assert gradebook(cohort) == undisturbed


def test_a_full_disk_stops_in_a_sentence_and_loses_nothing(cohort, undisturbed):
    """Is what could not be written graded again when there is room?"""
    code = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))\n"  # no file beyond 6 kB
        "from interviewlab.cli import main\n"
        "sys.argv = ['interviewlab', 'grade', 'coding', '--workers', '1']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=cohort, capture_output=True, text=True, timeout=200
    )
    assert done.returncode == 1
    assert "Grades saved so far are safe: mend this, and run the same command again." in done.stderr
    assert "Traceback" not in done.stderr
    grade(cohort)
    assert gradebook(cohort) == undisturbed


def test_a_second_coordinator_is_refused(slow):
    """Can two people grade the same round at once by mistake?"""
    first = start(slow)
    wait_for(lambda: (slow / ".interviewlab-grading").is_file() and workers(first))
    said = grade(slow, expect=1)
    assert f"is being graded already, by process {first.pid} on" in said
    out, _ = first.communicate(timeout=200)
    assert f"{STUDENTS} submissions graded" in out


def test_a_submission_that_changes_meanwhile_is_graded_again(slow):
    """Does the grade follow what was handed in last?"""
    process = start(slow, "--workers", "1")
    wait_for(lambda: workers(process))
    late = submission(slow, f"student-{STUDENTS:02}")
    late.write_text(submission(slow, "student-03").read_text())
    process.communicate(timeout=200)
    grade(slow)
    rows = gradebook(slow)["grades"]
    scores = [[r[2:4] for r in rows if r[0] == s] for s in ("student-03", f"student-{STUDENTS:02}")]
    assert scores[0] == scores[1]
