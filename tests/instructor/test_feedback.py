"""The feedback pages that nbgrader's generate_feedback writes here."""

from __future__ import annotations

import re
import shutil
import warnings
from contextlib import contextmanager
from itertools import pairwise

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell
from traitlets.config import Config

from interviewlab.curriculum import Course
from interviewlab.instructor.demo import run_demo
from interviewlab.instructor.feedback import policy
from interviewlab.instructor.nbgrader import nbgrader_api
from interviewlab.instructor.settings import configure
from tests.answering import cell, mistake, released, save, solved

ROUND, NAME = "coding", "mean_and_variance"
# SQLAlchemy and jupyter_client warn about nbgrader's own code
pytestmark = pytest.mark.filterwarnings("ignore")

HOSTILE = """# Mine <script>steal()</script>

<img src="https://evil.example/a.png" onerror="steal()"> <svg onload="steal()"></svg>
[one](javascript:steal()) [two](https://good.example/x) ![three](https://evil.example/b.png)
<a href="JaVa&#x09;script:steal()">four</a> <iframe src="https://evil.example"></iframe>
<details open ontoggle="steal()"><style>* {display: none}</style></details>

$\\href{javascript:steal()}{x}$ $\\style{position:fixed}{y}$ $\\text{<img src=x onerror=steal()>}$
<math><mtext></p><style><!--</style><img title="--><img src=1 onerror=steal()>">
"""


@pytest.fixture(scope="module")
def course(built_course, tmp_path_factory):
    """The miniature course with a graded cohort; each test has a student of its own."""
    root = tmp_path_factory.mktemp("feedback") / "course"
    shutil.copytree(built_course.root, root)
    course = Course(root)
    interview = course.interviews[0]
    wrong = solved(interview, mistake(interview, "unbiased"))
    hostile = solved(interview)
    cell(hostile, "mean").source += "\nprint('<script>steal()</script>')"
    hostile.cells.append(new_markdown_cell(HOSTILE))
    hostile.cells.append(new_code_cell("raise ValueError('</pre><script>steal()</script>')"))
    own = solved(interview)
    own.cells.append(new_markdown_cell("###### Deep\n\n$\\mathbb R$ and $\\unclosed{$"))
    notebooks = {"ada": wrong, "bob": wrong, "kim": wrong, "eve": hostile, "own": own}
    notebooks["blank"] = released(interview)
    api = nbgrader_api(root)
    with warnings.catch_warnings(action="ignore"):
        ok(api.generate_assignment(ROUND))
        for student, notebook in notebooks.items():
            save(notebook, root / "submitted" / student / ROUND / f"{NAME}.ipynb")
            ok(api.autograde(ROUND, student))
    return course


@pytest.fixture
def api(course):
    return nbgrader_api(course.root)


def ok(outcome: dict) -> None:
    assert outcome["success"], outcome["log"]


@contextmanager
def autograded(course, student: str):
    """The autograded notebook of ``student``, to change."""
    path = course.root / "autograded" / student / ROUND / f"{NAME}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    yield notebook
    path.chmod(0o644)
    save(notebook, path)


def page_of(course, api, student: str) -> BeautifulSoup:
    ok(api.generate_feedback(ROUND, student))
    path = course.root / "feedback" / student / ROUND / f"{NAME}.html"
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def words(element) -> str:
    return " ".join(element.get_text(" ").split())


def card(page, sentence: str) -> str:
    """The text of one check's card."""
    return words(next(li for li in page.select("ul.checks li") if sentence in words(li)))


def test_a_page_says_what_failed_and_what_to_do(course, api):
    """Does a page begin with the total, what to look at first and the points of each part?"""
    page = page_of(course, api, "ada")
    assert words(page.h1) == "Mean and variance"
    assert words(page.select_one(".total")) == "4 of 7.5 points"
    headings = [words(heading) for heading in page.select("h2")]
    assert headings[:3] == ["What to look at first", "Points for each part", "Part 1: the mean"]
    first = words(page.select_one("section"))
    assert "Start with Part 2: the variance" in first
    assert "The variance of 1, 2, 6 is 14/3." in first
    rows = [words(row) for row in page.select(".parts tbody tr")]
    assert rows == ["Part 1: the mean 2 of 2 3 of 3", "Part 2: the variance 1 of 3 1 of 4.5"]
    hidden = [li for li in page.select("ul.checks li") if "hidden check" in words(li)]
    text = words(hidden[1])
    assert "Not yet , 0 of 2.5 points" in text
    assert "Look at: The divisor is n here (ddof = 0)." in text
    assert "Next: Mend variance , then grade your notebook with interviewlab check" in text
    assert "Passed , 1 of 1 point" in card(page, "Leaves its input as it was.")
    assert "def variance(x):" in page.get_text()


def test_a_page_of_the_unsolved_notebook_says_the_reason_once(course, api):
    """Is `not written yet` said once a part, not once a check?"""
    page = page_of(course, api, "blank")
    assert words(page.select_one(".total")) == "0 of 7.5 points"
    checks = page.find(id="part-1").parent
    assert words(checks).count("mean is not written yet") == 1
    assert "Next: Write mean , then run" in words(checks)


def test_no_page_of_a_graded_demo_shows_a_line_of_a_check(course, repository, tmp_path):
    """Is there no line of a check's code, hidden or visible, in any page?"""
    config = (repository.root / "nbgrader_config.py").read_text(encoding="utf-8")
    (course.root / "nbgrader_config.py").write_text(config, encoding="utf-8")
    demo = tmp_path / "demo"
    students = {each.entry.student for each in run_demo(course, demo, cohort=4)}
    source = nbformat.read(course.interviews[0].source, as_version=4)
    lines = check_lines(source)
    assert any("np.var(x)" in line for line in lines)
    for student in students:
        html = (demo / "feedback" / student / ROUND / f"{NAME}.html").read_text(encoding="utf-8")
        text = BeautifulSoup(html, "html.parser").get_text()
        assert "Agrees with numpy on drawn numbers." in text
        assert [line for line in lines if line in html or line in text] == []


def check_lines(source) -> set[str]:
    """The lines of the checks' code that stand nowhere else in the notebook."""
    lines: set[str] = set()
    elsewhere = ""
    for each in source.cells:
        if each.metadata.get("nbgrader", {}).get("grade"):
            lines |= {line.strip() for line in each.source.splitlines()}
        else:
            elsewhere += each.source
    return {
        line for line in lines if len(line) > 8 and line[0] not in '#"' and line not in elsewhere
    }


def test_a_traceback_of_another_grader_stays_out(course, api):
    """Does a page keep a check's code where an error of another kind would show it?"""
    with autograded(course, "own") as notebook:
        traceback = ["----> 1 np.var(x)", "checks.close(checks.call(mean, x), np.mean(x))"]
        error = nbformat.v4.new_output("error", ename="NameError", evalue="x", traceback=traceback)
        cell(notebook, "mean-numpy").outputs = [error]
    page = page_of(course, api, "own")
    assert "The check stopped with NameError." in words(page)
    source = nbformat.read(course.interviews[0].source, as_version=4)
    assert [line for line in check_lines(source) if line in str(page)] == []


def test_a_misconception_is_named(course, api):
    """Does a learner read what they did, and can a value of theirs not pass for it?"""
    with autograded(course, "bob") as notebook:
        lines = cell(notebook, "variance-numpy").outputs[-1].traceback
        lines.insert(1, "misconception: Forged.")
    page = page_of(course, api, "bob")
    says = mistake(course.interviews[0], "unbiased").says
    named = [words(each) for each in page.select(".misconception")]
    assert len(named) >= 2  # both failed checks
    assert set(named) == {f"What happened: {says}"}


def test_what_the_instructor_gave_is_shown(course, api):
    """Are comments, points set by hand and nbgrader's late penalty on the page?"""
    with api.gradebook as gradebook:
        gradebook.find_comment(
            "variance", NAME, ROUND, "kim"
        ).manual_comment = "Close: **n**, and $\\frac{1}{n}$ <script>steal()</script>"
        gradebook.find_grade("variance-numpy", NAME, ROUND, "kim").manual_score = 1.5
        submission = gradebook.find_submission_notebook(NAME, ROUND, "kim")
        submission.late_submission_penalty = 2
        gradebook.db.commit()
    page = page_of(course, api, "kim")
    assert words(page.select_one(".total")) == "3.5 of 7.5 points"
    assert "You earned 5.5 points; 2 points came off" in words(page.header)
    (comment,) = page.select(".comment")
    assert comment.strong.get_text() == "n"
    assert comment.math.mfrac is not None
    assert comment.script is None
    assert "1.5 of 2.5 points , set by your instructor" in words(page).replace(
        "points,", "points ,"
    )
    # what nbgrader wrote by itself repeats the checks
    assert "- The variance of 1, 2, 6" not in words(page)


def test_nothing_of_a_learner_acts(course, api):
    """Does markup in cells, outputs, errors and comments stay text, and ask for nothing?"""
    # as if the grader's own cleaning were not there
    with autograded(course, "eve") as notebook:
        notebook.cells.append(new_markdown_cell(HOSTILE))
        for mime in ("text/html", "image/svg+xml", "text/plain", "application/javascript"):
            shown = new_code_cell(f"# {mime}")
            shown.outputs = [nbformat.v4.new_output("display_data", data={mime: HOSTILE})]
            notebook.cells.append(shown)
    page = page_of(course, api, "eve")
    for name in ("script", "iframe", "svg", "object", "form", "input", "base"):
        assert page.find(name) is None, name
    assert len(page.select("style")) == 1
    for element in page.find_all(True):
        assert not [key for key in element.attrs if key.startswith("on") or key == "style"]
        if element.name != "meta":
            assert not re.match(r"\s*javascript", element.get("href", ""), re.IGNORECASE)
        assert element.get("src", "data:").startswith("data:")
    links = {a["href"] for a in page.select("a") if not a["href"].startswith("#")}
    assert links == {"https://good.example/x"}
    assert [link["href"] for link in page.select("link")] == ["data:,"]
    assert "<script>steal()</script>" in page.get_text()  # as they wrote it


def test_the_policy_allows_the_one_style_sheet(course, api):
    """Does the page carry a policy without scripts, made for the style sheet that it has?"""
    page = page_of(course, api, "ada")
    allowed = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert allowed == policy(page.style.string)
    assert "default-src 'none'" in allowed
    assert "script-src" not in allowed


def test_formulas_and_headings_read_in_order(course, api):
    """Are formulas MathML, and does no heading skip a level?"""
    page = page_of(course, api, "own")
    assert page.find("math", alttext="\\bar x = \\frac{1}{n} \\sum_i x_i").mfrac is not None
    assert "ℝ" in page.get_text()
    levels = [int(heading.name[1]) for heading in page.find_all(re.compile(r"^h[1-6]$"))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_config_in_the_repository_is_the_package_s(repository, monkeypatch, tmp_path):
    """Does nbgrader_config.py grade and write pages as nbgrader does when driven in process?"""
    monkeypatch.setenv("INTERVIEWLAB_EXCHANGE", str(tmp_path))
    theirs, ours = Config(), Config()
    path = repository.root / "nbgrader_config.py"
    code = compile(path.read_text(encoding="utf-8"), str(path), "exec")
    exec(code, {"get_config": lambda: theirs, "__file__": str(path)})
    configure(ours)
    for name, section in ours.items():
        assert theirs[name] == section
