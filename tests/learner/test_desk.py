"""The learner's desk: everything is there, and nothing of the learner's is overwritten."""

from __future__ import annotations

import nbformat
import pytest

from interviewlab.build import build
from interviewlab.errors import CourseError
from interviewlab.learner.desk import make_desk
from tests.answering import save, solved


def test_desk_has_every_interview_and_a_welcome(course, tmp_path):
    """Does a new learner find a welcome page with a link to each interview?"""
    desk = tmp_path / "work"
    assert make_desk(course, desk) == []
    welcome = nbformat.read(desk / "welcome.ipynb", as_version=4)
    text = "\n".join(c.source for c in welcome.cells)
    for interview in course.interviews:
        assert (desk / interview.round / f"{interview.name}.ipynb").is_file()
        assert f"({interview.key}.ipynb)" in text


def test_second_time_changes_nothing(course, tmp_path):
    """Is making the desk again harmless, answers and all?"""
    desk = tmp_path / "work"
    make_desk(course, desk)
    mine = save(solved(course.interviews[0]), desk / "coding" / "mean_and_variance.ipynb")
    before = {path: path.read_bytes() for path in desk.rglob("*.ipynb")}
    assert make_desk(course, desk) == []
    assert {path: path.read_bytes() for path in desk.rglob("*.ipynb")} == before
    assert mine in before


def test_newer_release_lands_beside(course, tmp_path):
    """When the course changes, does the learner keep their file and hear of the new one?"""
    desk = tmp_path / "work"
    make_desk(course, desk)
    interview = course.interviews[0]
    mine = save(solved(interview), desk / "coding" / "mean_and_variance.ipynb")
    answered = mine.read_bytes()
    script = interview.script.read_text()
    interview.script.write_text(script.replace("Summarise a column", "Sum up a column"))
    build(course, [interview])
    told = make_desk(course, desk)
    assert mine.read_bytes() == answered
    (newer,) = (desk / "coding").glob("mean_and_variance.release-*.ipynb")
    there = {c.id: c.source for c in nbformat.read(newer, as_version=4).cells}
    answers = {c.id: c.source for c in nbformat.read(mine, as_version=4).cells}
    for cell in nbformat.read(interview.release, as_version=4).cells:
        part = cell.metadata.get("nbgrader", {}).get("solution")
        assert there[cell.id] == (answers[cell.id] if part else cell.source)
    assert len(told) == 1
    assert str(newer) in told[0]
    assert "Changed: the text." in told[0]
    assert make_desk(course, desk) == [], "told twice"


def test_damaged_copy_is_left_alone(course, tmp_path):
    """Is a file that is no notebook any more left as it is, with a fresh copy beside it?"""
    desk = tmp_path / "work"
    make_desk(course, desk)
    mine = desk / "coding" / "mean_and_variance.ipynb"
    mine.write_text("oh no")
    told = make_desk(course, desk)
    assert mine.read_text() == "oh no"
    assert len(told) == 1


def test_desk_on_a_file_is_refused(course, tmp_path):
    """Is a file in the desk's place not replaced?"""
    (tmp_path / "work").write_text("mine")
    with pytest.raises(CourseError, match="is a file"):
        make_desk(course, tmp_path / "work")
    assert (tmp_path / "work").read_text() == "mine"


def test_new_interview_gives_a_new_map_beside(course, tmp_path):
    """When an interview is added, does the welcome page stay, with the new map beside it?"""
    from interviewlab.template import write_template

    desk = tmp_path / "work"
    make_desk(course, desk)
    welcome = nbformat.read(desk / "welcome.ipynb", as_version=4)
    welcome.cells[0].source += "\n\nmy own note"
    save(welcome, desk / "welcome.ipynb")
    write_template(course, "coding/my_own")
    build(course, course.interviews)
    told = make_desk(course, desk)
    assert "my own note" in cell_text(desk / "welcome.ipynb")
    (newer,) = desk.glob("welcome.release-*.ipynb")
    assert "coding/my_own.ipynb" in cell_text(newer)
    assert [str(newer) in sentence for sentence in told] == [True]


def cell_text(path):
    return "\n".join(c.source for c in nbformat.read(path, as_version=4).cells)
