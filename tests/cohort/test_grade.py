"""`interviewlab grade`: the same grades as nbgrader's own autograder, once each, in words."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

from interviewlab.instructor.nbgrader import must_succeed, nbgrader_api
from tests.cohort.conftest import (
    NAME,
    ROUND,
    STUDENTS,
    autograded,
    edit,
    grade,
    gradebook,
    submission,
)


def test_the_gradebook_equals_nbgraders_own(cohort, tmp_path):
    """Do formgrader, feedback and export find what nbgrader's own autograder would have left?"""
    (cohort / "submitted/student-03" / ROUND / "timestamp.txt").write_text("2026-01-02 10:00:00")
    theirs = Path(shutil.copytree(cohort, tmp_path / "theirs"))
    said = grade(cohort)
    assert f"{STUDENTS} submissions graded" in said
    api = nbgrader_api(theirs)
    for folder in sorted((theirs / "submitted").iterdir()):
        must_succeed(api.autograde(ROUND, folder.name, create=True), folder.name)
    ours = gradebook(cohort)
    assert ours == gradebook(theirs)
    assert len({row[3] for row in ours["grades"]}) > 2  # neither all right nor all wrong
    assert any(row[1] for row in ours["submissions"])
    assert autograded(cohort) == autograded(theirs)
    assert len(autograded(cohort)) == STUDENTS
    must_succeed(nbgrader_api(cohort).generate_feedback(ROUND), "write feedback")
    assert len(list((cohort / "feedback").rglob("*.html"))) == STUDENTS


def test_what_has_not_changed_is_not_graded_again(cohort):
    """Is a second run free, and is exactly what changed graded again?"""
    grade(cohort)
    before = gradebook(cohort)
    assert "0 submissions graded in" in (said := grade(cohort)) and f"{STUDENTS} unchanged" in said
    edit(submission(cohort, "student-01"), "return", "return 1 + ")
    result = json.loads(grade(cohort, "--json"))
    assert [row["student"] for row in result["graded"]] == ["student-01"]
    assert result["unchanged"] == STUDENTS - 1
    after = gradebook(cohort)
    changed = {
        new[0] for old, new in zip(before["grades"], after["grades"], strict=True) if old != new
    }
    assert changed == {"student-01"}
    (cohort / "autograded/student-02" / ROUND / f"{NAME}.ipynb").unlink()
    assert "1 submission graded" in grade(cohort)
    assert "1 submission graded" in grade(cohort, "--force", "--student", "student-02")
    assert f"{STUDENTS} submissions graded" in grade(cohort, INTERVIEWLAB_SEED="5")


def test_a_changed_release_is_graded_again_after_saying_so(cohort):
    """Do I learn that grades may move because a check was mended?"""
    grade(cohort)
    mistake = cohort / "notebooks" / ROUND / NAME / "mistakes" / "sum.py"
    mistake.write_text(mistake.read_text().replace("# says: ", "# says: Well. "))
    said = grade(cohort)
    assert f"{ROUND}/{NAME} has changed since {STUDENTS} of its submissions were graded" in said
    assert f"{STUDENTS} submissions graded" in said


def test_manual_grades_and_comments_survive(cohort):
    """Does what I graded by hand stay when a submission is graded again?"""
    grade(cohort)
    with sqlite3.connect(cohort / "gradebook.db") as connection:
        connection.execute("UPDATE grade SET manual_score = 0.5, needs_manual_grade = 0")
        connection.execute("UPDATE comment SET manual_comment = 'Well argued.'")
    connection.close()
    grade(cohort, "--force")
    after = gradebook(cohort)
    assert {(row[4], row[5]) for row in after["grades"]} == {(0.5, 1)}  # to be looked at again
    assert {row[4] for row in after["comments"]} == {"Well argued."}


def test_late_work_is_marked_late_as_nbgrader_does(cohort):
    """Is the penalty of the course's own nbgrader_config.py taken off?"""
    with sqlite3.connect(cohort / "gradebook.db") as connection:
        connection.execute("UPDATE assignment SET duedate = '2026-01-01 00:00:00.000000'")
    connection.close()
    with (cohort / "nbgrader_config.py").open("a") as file:
        file.write("\nc.LateSubmissionPlugin.penalty_method = 'zero'\n")
    (cohort / "submitted/student-01" / ROUND / "timestamp.txt").write_text("2026-01-02 10:00:00")
    grade(cohort)
    penalties = {row[0]: row[2] for row in gradebook(cohort)["submissions"]}
    assert penalties["student-01"] > 0
    assert not penalties["student-03"]


def test_each_bad_submission_gets_a_sentence_and_the_rest_is_graded(cohort):
    """Does one broken notebook cost anybody else a grade?"""
    submission(cohort, "student-02").write_text("{]")
    foreign = submission(cohort, "student-03")
    foreign.write_text('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')
    extra = submission(cohort, "student-04").with_name("homework.ipynb")
    shutil.copy(submission(cohort, "student-04"), extra)
    submission(cohort, "student-05").unlink()
    submission(cohort, "student-05").symlink_to(submission(cohort, "student-01"))
    for number in range(300):
        (cohort / "submitted" / f"nobody-{number}" / ROUND).mkdir(parents=True)
    said = grade(cohort)
    assert f"{STUDENTS - 1} submissions graded" in said
    assert "its text is not JSON" in said
    assert f"holds no part of {ROUND}/{NAME}" in said
    assert f"{ROUND} has no interview 'homework'" in said
    assert "is not graded: it is a link" in said
    rows = gradebook(cohort)
    assert sum(row[3] for row in rows["grades"] if row[0] in ("student-02", "student-03")) == 0
    reasons = {row[3] for row in rows["comments"] if row[0] == "student-02"}
    assert all("not JSON" in reason for reason in reasons)
    assert sum(row[3] for row in rows["grades"] if row[0] == "student-01") > 0


def test_wrong_names_are_told(cohort):
    """Is a typing error in a name said with what there is?"""
    assert "There is no round 'codign'" in grade_round(cohort, "codign")
    assert "'student-99' handed nothing in" in grade(cohort, "--student", "student-99", expect=1)
    said = grade(cohort, "--interview", "median", expect=1)
    assert f"{ROUND} has no interview 'median'; it has {NAME}." in said
    assert "There is no Dask scheduler at" in grade(
        cohort, "--cluster", "tcp://127.0.0.1:9", expect=1
    )


def test_a_round_that_was_never_released_is_told(cohort):
    """Do I learn which command to run first?"""
    (cohort / "gradebook.db").unlink()
    assert f"run `nbgrader generate_assignment {ROUND}` first" in grade(cohort, expect=1)


def grade_round(root: Path, name: str) -> str:
    import subprocess
    import sys

    command = [sys.executable, "-m", "interviewlab", "grade", name]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=100)
    assert done.returncode == 1
    return done.stderr


def test_files_that_cannot_be_read_are_told_and_the_rest_is_graded(cohort, monkeypatch):
    """Where the first ones all vanish while I grade, is the last one still graded?"""
    import interviewlab.cohort.submissions as submissions
    from interviewlab.cohort.round import open_round

    read = submissions.Found.read

    def last_only(found):
        if found.student != f"student-{STUDENTS:02}":
            raise PermissionError(13, "Permission denied")
        return read(found)

    monkeypatch.setattr(submissions.Found, "read", last_only)
    with open_round(cohort, ROUND, workers=1) as session:
        summary = session.grade()
    assert [line.student for line in summary.graded] == [f"student-{STUDENTS:02}"]
    assert len(summary.failed) == STUDENTS - 1
    assert all("it can't be read" in text for text in summary.failed)


def test_ten_thousand_empty_folders_are_one_sentence(cohort):
    """Does a course that never cleans up stop me from grading the eight who handed in?"""
    for number in range(10_000):
        (cohort / "submitted" / f"gone-{number:05}").mkdir()
    said = grade(cohort)
    assert f"{STUDENTS} submissions graded" in said
    assert f"10000 students handed nothing in for {ROUND}." in said
    assert "gone-" not in said
