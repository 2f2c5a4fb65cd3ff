"""`interviewlab new`: a template that works before a word of it is filled in."""

from __future__ import annotations

import re
import tomllib

import pytest

from interviewlab.build import build
from interviewlab.curriculum import Course
from interviewlab.errors import CourseError
from interviewlab.fidelity import verify
from interviewlab.script import read_script
from interviewlab.template import write_template


def interviews_of(course: Course, round_name: str) -> list[str]:
    text = (course.root / "notebooks" / round_name / "round.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["interviews"]


def test_template_lacks_words_and_answers_only(course):
    """Does a new interview build and run at once, so that only its text and answers are missing?"""
    write_template(course, "ml_coding/naive_bayes")
    interviews = course.select("ml_coding/naive_bayes")
    build(course, interviews)
    (report,) = verify(course, interviews, workers=2)
    folder = interviews[0].folder
    fill = r" still has the template's FILL text on lines \d+(, \d+)*\."
    expected = [
        r"part fill-part has 1 mistakes, at least 4 are needed: add files to mistakes/\.",
        r"1 alternatives, at least 2 are needed: add files to alternatives/\.",
        re.escape(f"{folder / 'interview.py'}") + fill,
        re.escape(f"{folder / 'mistakes' / 'fill_in.py'}") + fill,
        re.escape(f"{folder / 'alternatives' / 'fill_in.py'}") + fill,
    ]
    assert len(report.problems) == len(expected), report.problems
    for problem, pattern in zip(report.problems, expected, strict=True):
        assert re.fullmatch(pattern, problem)


def test_written_files_are_told(course):
    """Am I told every file that was written, and does the title come from the name?"""
    written = write_template(course, "ml_coding/naive_bayes")
    assert [str(path.relative_to(course.root / "notebooks/ml_coding")) for path in written] == [
        "naive_bayes/interview.py",
        "naive_bayes/mistakes/fill_in.py",
        "naive_bayes/alternatives/fill_in.py",
        "round.toml",
    ]
    assert all(path.is_file() for path in written)
    assert read_script(written[0]).header.title == "Naive bayes"


def test_new_round_is_opened(course):
    """Does the first interview of a round bring its round.toml, in the order of a loop?"""
    write_template(course, "landscape/map")
    assert [round.name for round in course.rounds] == ["landscape", "coding"]
    assert course.round("landscape").title == "Landscape"
    assert interviews_of(course, "landscape") == ["map"]


@pytest.mark.parametrize(
    "listed",
    [
        'interviews = ["mean_and_variance"]',
        'interviews=["mean_and_variance",]',
        'interviews = [\n    "mean_and_variance",\n]',
        'interviews = [\n    "mean_and_variance"\n]\n',
    ],
)
def test_interview_is_entered_last(listed, course):
    """Is a new interview added to a round's list, however the list is written?"""
    path = course.root / "notebooks/coding/round.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?s)interviews = .*", lambda _: listed, text), encoding="utf-8")
    write_template(course, "coding/heap")
    assert interviews_of(course, "coding") == ["mean_and_variance", "heap"]
    assert tomllib.loads(path.read_text(encoding="utf-8"))["title"] == "Coding"
    assert [interview.name for interview in course.round("coding").interviews][-1] == "heap"


@pytest.mark.parametrize(
    "target",
    ["coding", "coding/", "/heap", "poker/heap", "coding/Heap", "coding/k-nearest", "coding/a/b",
     "coding/../heap", "coding/1st", ""],
)  # fmt: skip
def test_bad_target_is_refused(target, course):
    """When I mistype the name, am I told the form and the rounds, and is nothing written?"""
    before = sorted(course.root.rglob("*"))
    with pytest.raises(CourseError, match="is not ROUND/INTERVIEW in lower_case; the rounds are:"):
        write_template(course, target)
    assert sorted(course.root.rglob("*")) == before


def test_existing_interview_is_left_alone(course):
    """Can `new` overwrite an interview?"""
    script = course.interviews[0].script
    before = script.read_bytes()
    with pytest.raises(CourseError, match="exists already: edit it, or choose another name"):
        write_template(course, "coding/mean_and_variance")
    assert script.read_bytes() == before
    assert interviews_of(course, "coding") == ["mean_and_variance"]


def test_unreadable_list_leaves_nothing_behind(course):
    """When round.toml has no list, can I mend it and run `new` again?"""
    path = course.root / "notebooks/coding/round.toml"
    path.write_text('title = "Coding"\n', encoding="utf-8")
    with pytest.raises(CourseError, match="has no list `interviews`"):
        write_template(course, "coding/heap")
    assert not (path.parent / "heap").exists()
