"""The gate: it passes a good interview, and names each kind of break in a bad one."""

from __future__ import annotations

import nbformat
import pytest

from interviewlab.errors import CourseError
from interviewlab.fidelity import verify
from tests.editing import edit_interview, edited

STALE = "run `interviewlab build`."
NEVER_FAILS = '''# %% role="check" id="mean-exists" points=1
"""There is a function called mean."""
checks.that(callable(mean), "There is none.")

# %% role="hidden" id="mean-numpy"'''


def problems(course, *, stale: bool = False) -> list[str]:
    """What the gate says of a course's only interview; by default not that it is to be rebuilt."""
    (report,) = verify(course, course.interviews, workers=2, measure=False)
    return [problem for problem in report.problems if stale or not problem.endswith(STALE)]


def unread(course) -> list[str]:
    """What the gate finds by reading alone: nothing is run where there is no release."""
    course.interviews[0].release.unlink()
    return problems(course)


def edit_answer(course, path: str, *changes: tuple[str, str]) -> None:
    file = course.interviews[0].folder / path
    file.write_text(edited(file.read_text(encoding="utf-8"), *changes), encoding="utf-8")


def test_good_interview_passes(built_course):
    """Does the miniature interview pass, and does the report count what it has?"""
    told = []
    (report,) = verify(
        built_course, built_course.interviews, workers=2, measure=False,
        progress=told.append, each=told.append,
    )  # fmt: skip
    assert told == ["coding/mean_and_variance", report]
    assert report.problems == []
    assert (report.interview, report.parts, report.checks) == ("coding/mean_and_variance", 2, 5)
    assert (report.mistakes, report.alternatives) == (8, 2)


def test_nothing_to_verify_is_no_pass(built_course):
    """Does a gate that checks nothing refuse to say that all is well?"""
    with pytest.raises(CourseError, match="no interview to verify"):
        verify(built_course, [])


def test_reference_that_fails_is_found(course):
    """When a check is wrong, does the reference's failure tell me, with the check's message?"""
    edit_interview(course, ("checks.call(mean, [1, 2, 6]), 3.0)", "checks.call(mean, [1]), 3.0)"))
    found = problems(course)
    assert "interview.py fails as plain Python" in found[0]
    assert found[1].startswith("the reference fails mean-by-hand, and must not: The value is not")
    assert found[2].startswith("alternative loop fails mean-by-hand, and must not: ")
    assert found[3].startswith("alternative moments fails mean-by-hand, and must not: ")


def test_answers_and_checks_that_disagree_are_found(course):
    """Is each disagreement of checks and known answers named, and nothing else?"""
    edit_answer(course, "alternatives/loop.py", ("total = 0.0", "total = 1.0"))
    edit_answer(course, "mistakes/sum.py", ("variance-by-hand, variance-numpy", "variance-by-hand"))
    edit_answer(course, "mistakes/absolute.py", ("variance-numpy", "variance-numpy, mean-numpy"))
    edit_interview(
        course,
        ('# %% role="hidden" id="mean-numpy"', NEVER_FAILS),
        (
            "checks.close(checks.call(variance, [1, 2, 6]), 14",
            "checks.close(variance([1, 2, 6]), 14",
        ),
    )
    found = problems(course)
    starts = [
        "alternative loop fails mean-by-hand, and must not: The value",
        "alternative loop fails mean-numpy, and must not: The value",
        "alternative loop fails variance-by-hand, and must not: The value",
        "alternative loop fails variance-numpy, and must not: The value",
        "the unsolved starter passes mean-exists and gets 1 points.",
        "the unsolved starter: variance-by-hand fails with a raw error (NotImplementedError",
        "mistake absolute passes mean-numpy, which it should fail.",
        "mistake sum fails variance-numpy, which it does not declare: The value",
        "mistake writes_into_input: variance-by-hand fails with a raw error (",
    ]
    assert len(found) == len(starts), found
    assert [found[n][: len(start)] for n, start in enumerate(starts)] == starts
    assert "call learner code through checks.call" in found[5]


def test_a_cohorts_own_seed_may_show_a_mistake_to_other_checks(course, monkeypatch):
    """With my own seed: is a mistake caught elsewhere a note, and one with full marks a problem?"""
    edit_answer(course, "mistakes/sum.py", ("variance-by-hand, variance-numpy", "variance-by-hand"))
    sources = course.interviews[0].folder / "mistakes"
    text = (sources / "median.py").read_text(encoding="utf-8")
    (sources / "right.py").write_text(text.replace("np.median", "np.mean"), encoding="utf-8")
    monkeypatch.setenv("INTERVIEWLAB_SEED", "5")
    (report,) = verify(course, course.interviews, measure=False)
    assert [note.split(",")[0] for note in report.notes] == ["mistake sum fails variance-numpy"]
    assert len(report.problems) == 4
    assert all(problem.startswith("mistake right passes ") for problem in report.problems)


def test_part_that_needs_a_figure_is_found(course):
    """When an answer uses what only a figure cell defines, do I learn it before a learner does?"""
    edit_interview(course, ("    secret_total = float(np", "    secret_total = float(plt.np"))
    found = problems(course)
    assert found[0].startswith("the reference fails mean-by-hand, and must not: ")
    assert "plt" in found[0]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("import warnings; warnings.warn('old')", "fails as plain Python: UserWarning: old"),
        ("assert False, 'no'", "fails as plain Python: AssertionError: no"),
        ("import sys; print('hm', file=sys.stderr)", "writes to stderr: hm"),
    ],
)
def test_script_must_run_quietly(line, problem, course):
    """Is an interview that warns, fails or talks to stderr as plain Python refused?"""
    edit_interview(course, ('plt.plot([1, 2, 6], label="x")', line), ("plt.legend()\n", ""))
    (found,) = problems(course)
    assert found == f"{course.interviews[0].script} {problem}"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('# %% [markdown] role="hint" for="mean"\n# `return ... / len(x)`\n\n', "",
         "part mean has 2 hints, at least 3 are needed."),
        ("## Follow-ups", "## Questions",
         "fewer than 3 folded answers stand under a heading with `Follow-ups`."),
        ("# <details><summary>Answer</summary>\n#\n# Welford", "# Welford",
         "fewer than 3 folded answers stand under a heading with `Follow-ups`."),
        ("## Sources", "## Books", "no heading `Sources` was found."),
        ("# Any textbook.", "# FILL a textbook.",
         "interview.py still has the template's FILL text on lines 120."),
    ],
    ids=["hints", "follow-ups", "folded answers", "sources", "template text"],
)  # fmt: skip
def test_what_is_missing_is_named(old, new, problem, course):
    """Am I told what an interview still lacks?"""
    edit_interview(course, (old, new))
    (found,) = unread(course)
    assert found.endswith(problem)


@pytest.mark.parametrize(
    ("removed", "problem"),
    [
        ("mistakes/median.py", "part mean has 3 mistakes, at least 4 are needed"),
        ("alternatives/loop.py", "1 alternatives, at least 2 are needed"),
    ],
)
def test_missing_answers_are_counted(removed, problem, course):
    """Am I told how many mistakes and alternatives to add, and where?"""
    (course.interviews[0].folder / removed).unlink()
    (found,) = unread(course)
    assert found == f"{problem}: add files to {removed.partition('/')[0]}/."


def test_template_text_in_a_mistake_is_found(course):
    """Is FILL found in mistakes and alternatives too?"""
    edit_answer(course, "mistakes/sum.py", ("Forgets to divide.", "FILL"))
    (found,) = unread(course)
    assert found.endswith("sum.py still has the template's FILL text on lines 1.")


def test_stale_source_is_found(course):
    """When I forgot to build, am I told to, with the file that is old?"""
    edit_interview(course, ("Summarise a column", "Summarise a row"))
    assert problems(course, stale=True) == [
        f"{course.interviews[0].source} is not what interview.py builds: {STALE}"
    ]


def test_stale_release_is_found(course):
    """When release/ is of another build than source/, am I told to build?"""
    release = course.interviews[0].release
    notebook = nbformat.read(release, as_version=4)
    notebook.metadata.interviewlab.release = "0" * 12
    nbformat.write(notebook, release)
    assert problems(course, stale=True) == [
        f"{release} is not what {course.interviews[0].source} releases: {STALE}"
    ]


def test_unreadable_interview_is_one_problem(course):
    """Does a break of the format show its line, and leave the other interviews alone?"""
    edit_interview(course, ('role="setup"', 'role="step"'))
    (report,) = verify(course, course.interviews)
    (found,) = report.problems
    assert found.startswith(f"{course.interviews[0].script}:14: Unknown role `step`.")
    assert (report.parts, report.checks) == (0, 0)
