"""What goes through nbgrader itself: files, ids and pages that people open."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from __future__ import annotations

import nbformat
import pytest

from interviewlab.errors import SubmissionError
from interviewlab.grading.check import check_notebook
from interviewlab.instructor.nbgrader import nbgrader_api
from tests.answering import cell, released, save, solved
from tests.attacks import changes
from tests.attacks.attack import WRONG, WRONG_POINTS
from tests.attacks.conftest import left_behind

ROWS_TRIED_HERE = {5, 15, 18, 29, 30, 34, 37}
FULL = 7.5
ROUND, NAME = "coding", "mean_and_variance"
SCRIPT = "<script>alert(37)</script><img src=x onerror=alert(37)>"


def wrong(interview):
    notebook = released(interview)
    for part, source in WRONG.items():
        cell(notebook, part).source = source
    return notebook


def markup(interview):
    """Script wherever a page could show it."""
    notebook = wrong(interview)
    code = (
        "from IPython.display import HTML, SVG, Javascript, Markdown, display\n"
        f"text = {SCRIPT!r}\n"
        "display(HTML(text), SVG('<svg onload=\"alert(37)\"></svg>'), Javascript('alert(37)'))\n"
        "display(Markdown(text))\n"
        "display({'image/png': '\"><script>alert(37)</script>', 'text/latex': text}, raw=True)\n"
        "display({'text/plain': 'x'}, raw=True, metadata={'image/png': {'width': '\" onload=\"x'}})\n"
        "print(text, '\\ud800')\n"
        "raise type(text, (Exception,), {})(text)"
    )
    notebook.cells.insert(0, nbformat.v4.new_code_cell(code))
    notebook.cells.append(nbformat.v4.new_markdown_cell(SCRIPT))
    notebook.cells.append(nbformat.v4.new_markdown_cell("[x](javascript:alert(37))"))
    raw = nbformat.v4.new_raw_cell(SCRIPT, metadata={"raw_mimetype": "text/html"})
    notebook.cells.append(raw)
    tagged = nbformat.v4.new_markdown_cell("x", metadata={"tags": ['"><script>alert(37)</script>']})
    notebook.cells.append(tagged)
    cell(notebook, "mean").source = f"class Shown:\n    pass\nShown.__name__ = {SCRIPT!r}\n" + (
        "Shown.__qualname__ = Shown.__name__\ndef mean(x):\n    return Shown()"
    )
    return notebook


def unknown_ids(interview):
    """Cells that claim to be graded cells which the course does not have."""
    notebook = wrong(interview)
    for number, name in enumerate(["extra-points", '"><script>alert(37)</script>']):
        extra = nbformat.v4.new_code_cell("100", id=f"extra-{number}")
        extra.metadata["nbgrader"] = {
            "grade": True, "grade_id": name, "locked": True, "points": 1000, "schema_version": 3,
            "solution": False, "task": False, "cell_type": "code",
        }  # fmt: skip
        notebook.cells.append(extra)
    return notebook


def changed(change):
    def make(interview):
        notebook = wrong(interview)
        change(notebook)
        return notebook

    return make


def other_student(interview):
    notebook = wrong(interview)
    notebook.metadata["student_id"] = notebook.metadata["nbgrader"] = {"student": "honest"}
    return notebook


COHORT = {
    "duplicates": changed(changes.duplicated_checks),
    "forged": changed(changes.forged_outputs),
    "markup": markup,
    "points": changed(changes.on_checks(lambda c: c.metadata.nbgrader.update(points=1e9))),
    "renamed": changed(changes.renamed_checks),
    "somebody-else": other_student,
    "unknown": unknown_ids,
    "zero-last": changed(changes.without_checks),
}


# SQLAlchemy and jupyter_client warn about nbgrader's own code
@pytest.mark.filterwarnings("ignore")
def test_no_notebook_stops_nbgrader_or_gains_by_its_files(course):
    """Does nbgrader grade a cohort of forgeries as their answers deserve, and show no script?"""
    interview = course.interviews[0]
    api = nbgrader_api(course.root)
    assert api.generate_assignment(ROUND)["success"]
    submitted = course.root / "submitted"
    for student, make in {**COHORT, "honest": solved}.items():
        save(make(interview), submitted / student / ROUND / f"{NAME}.ipynb")
    shadows = submitted / "forged" / ROUND
    for module in ("numpy", "sklearn", "yaml", "interviewlab", "sitecustomize"):
        (shadows / f"{module}.py").write_text("raise SystemExit(0)")
    scores = {}
    for student in [*COHORT, "honest"]:
        outcome = api.autograde(ROUND, student)
        assert outcome["success"], f"{student}: {outcome['log']}"
        with api.gradebook as gradebook:
            row = gradebook.find_submission_notebook(NAME, ROUND, student)
            scores[student] = row.score
            assert row.max_score == FULL
            comments = [comment.auto_comment for comment in row.comments]
            assert student == "honest" or any(comments), student
    assert scores.pop("honest") == FULL
    # the first cell of a name counts, and these stand before the answers that they check
    assert scores.pop("duplicates") == 0
    assert scores == dict.fromkeys(scores, WRONG_POINTS)
    assert left_behind(course) == []

    outcome = api.generate_feedback(ROUND)
    assert outcome["success"], outcome["log"]
    for page in (course.root / "feedback").rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for script in (
            "<script>alert(37)",
            "<img src=x",
            "<svg onload",
            'href="javascript:',
            'width="" onload',
        ):
            assert script not in text, f"{page.parent.parent.name}: {script}"


def test_notebook_given_as_a_link_or_a_folder_is_no_other_file(course, tmp_path):
    """Is a path that leads elsewhere read as what it is: no notebook of this course?"""
    (tmp_path / "secret.txt").write_text("secret")
    link = tmp_path / "mine.ipynb"
    link.symlink_to(tmp_path / "secret.txt")
    for path in (link, tmp_path):
        with pytest.raises(SubmissionError) as caught:
            check_notebook(path, course)
        assert "secret" not in str(caught.value).replace(str(tmp_path), "")
