"""The gradebook cell by cell, and the cohort's misconceptions."""

from __future__ import annotations

import csv
import io

import pytest

from interviewlab.build import build
from interviewlab.errors import CourseError
from interviewlab.instructor.export import export, misconceptions, open_gradebook
from interviewlab.instructor.nbgrader import nbgrader_api
from tests.answering import cell, mistake, released, save, solved
from tests.editing import edit_interview

ROUND, NAME = "coding", "mean_and_variance"
WRITTEN = """# %% [markdown] role="written" id="story" points=4
# ### BEGIN MARK SCHEME
# Level 4: the reader could repeat it.
# ### END MARK SCHEME

# %% [markdown]
# ## Follow-ups"""
# SQLAlchemy warns about nbgrader's own code
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def graded(course):
    """Three students; one has a story that nobody has read yet."""
    edit_interview(
        course,
        ("# %% [markdown]\n# ## Follow-ups", WRITTEN),
        ('id="mean-by-hand" points=1', 'id="mean-by-hand" points=1 label="form-checked"'),
    )
    build(course, course.interviews)
    (interview,) = course.interviews
    told = solved(interview)
    cell(told, "story").source = "=HYPERLINK(1)"
    notebooks = {
        "ada": told,
        "bob": solved(interview, mistake(interview, "unbiased")),
        "eve": solved(interview, mistake(interview, "unbiased")),
        "kim": released(interview),
    }
    api = nbgrader_api(course.root)
    assert api.generate_assignment(ROUND)["success"]
    for student, notebook in notebooks.items():
        save(notebook, course.root / "submitted" / student / ROUND / f"{NAME}.ipynb")
        outcome = api.autograde(ROUND, student)
        assert outcome["success"], outcome["log"]
    return course


def test_every_graded_cell_says_who_judged_it(graded):
    """Can I tell a checked form from a proven answer, and what a person has still to read?"""
    to = io.StringIO()
    with open_gradebook(graded.root) as gradebook:
        assert export(gradebook, graded, to) == 4 * 6
    table = list(csv.DictReader(io.StringIO(to.getvalue())))
    ada = {row["cell"]: row for row in table if row["student"] == "ada"}
    assert list(ada) == ["mean-by-hand", "mean-numpy", "variance-by-hand", "variance-numpy",
                         "variance-inputs", "story"]  # fmt: skip
    assert [row["label"] for row in ada.values()] == ["form-checked", *4 * ["autograded"], "human"]
    assert (ada["story"]["score"], ada["story"]["max_score"]) == ("", "4.0")
    assert (ada["mean-by-hand"]["score"], ada["mean-by-hand"]["part"]) == ("1.0", "mean")
    bob = next(r for r in table if (r["student"], r["cell"]) == ("bob", "variance-numpy"))
    assert bob["score"] == "0.0"
    assert mistake(graded.interviews[0], "unbiased").says in bob["comment"]
    assert not any(
        value.startswith(("=", "+", "@", "-")) for row in table for value in row.values()
    )


def test_misconceptions_of_a_cohort_are_counted(graded):
    """Do I see what to teach again, and once a student?"""
    with open_gradebook(graded.root) as gradebook:
        counted = misconceptions(gradebook, graded)
    says = mistake(graded.interviews[0], "unbiased").says
    assert counted == [(2, f"{ROUND}/{NAME}", says)]


def test_without_a_gradebook_i_am_told(course):
    """Is a missing gradebook a sentence and no new empty one?"""
    with pytest.raises(CourseError, match="grade a round first"):
        open_gradebook(course.root)
    assert not (course.root / "gradebook.db").exists()
