"""A feedback page on a phone, offline, of a learner who would like it to do something."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from interviewlab.instructor.nbgrader import nbgrader_api
from tests.answering import cell, mistake, save, solved
from tests.browser.notebook_page import SCREENSHOTS
from tests.instructor.test_feedback import HOSTILE

ROUND, NAME = "coding", "mean_and_variance"
SUM = " + ".join("abcdefghijklmnopqrstuvwxyz" * 3)
WIDE = f"""{"word" * 60} and `{"code" * 60}` and $x = {SUM}$

$$y = {SUM}$$

| {" | ".join(["heading"] * 12)} |
|{"---|" * 12}
| {" | ".join(["`a_long_name_of_code`"] * 12)} |
"""


@pytest.fixture
def feedback(course):
    """The page of a learner with wrong, hostile and wide cells."""
    student = "eve" * 20
    notebook = solved(course.interviews[0], mistake(course.interviews[0], "unbiased"))
    cell(notebook, "variance").source += f"\nprint('{'out' * 100}')\nx = '{'in' * 200}'"
    notebook.cells += [new_markdown_cell(HOSTILE), new_markdown_cell(WIDE)]
    notebook.cells.append(new_code_cell(f"raise ValueError('{'<b>' * 100}')"))
    save(notebook, course.root / "submitted" / student / ROUND / f"{NAME}.ipynb")
    api = nbgrader_api(course.root)
    for step in (
        api.generate_assignment(ROUND),
        api.autograde(ROUND, student),
        api.generate_feedback(ROUND, student),
    ):
        assert step["success"], step
    return course.root / "feedback" / student / ROUND / f"{NAME}.html"


# SQLAlchemy warns about nbgrader's own code
@pytest.mark.filterwarnings("ignore")
def test_a_page_fits_a_phone_and_asks_for_nothing(page, feedback):
    """Does the page fit 390 pixels in both themes, with no request and nothing run?"""
    requests, noise = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: noise.append(dialog.message))
    page.set_viewport_size({"width": 390, "height": 844})
    SCREENSHOTS.mkdir(exist_ok=True)
    paper = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(feedback.as_uri())
        page.screenshot(path=SCREENSHOTS / f"feedback-{scheme}.png")
        paper[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        # scripts of ours may scroll it, a thumb may not
        assert page.evaluate("scrollTo(500, 0), scrollX") == 0
    assert paper == {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 24, 28)"}
    assert set(requests) == {feedback.as_uri()}
    assert noise == []
    above, below = (
        each.bounding_box() for each in page.locator("math mfrac").first.locator(">*").all()
    )
    assert above["y"] + above["height"] <= below["y"]  # drawn as a fraction


@pytest.mark.filterwarnings("ignore")
def test_the_policy_holds_where_cleaning_would_fail(page, feedback, tmp_path):
    """Would a script, a style or a picture from elsewhere do nothing even if it got in?"""
    bad = (
        "<script>document.title = 'run'</script><img src='http://127.0.0.1:9/x.png' "
        "onerror=\"document.title = 'run'\"><p id=bad style='color: rgb(1, 2, 3)'>x</p></main>"
    )
    got_in = tmp_path / "got_in.html"
    html = feedback.read_text(encoding="utf-8")
    got_in.write_text(html.replace("</main>", bad), encoding="utf-8")
    blocked = []
    page.on("console", lambda message: blocked.append(message.text))
    page.goto(got_in.as_uri())
    assert page.title().startswith("Mean and variance")
    colour = page.evaluate("getComputedStyle(document.getElementById('bad')).color")
    assert colour != "rgb(1, 2, 3)"
    for kind in ("script", "style", "image"):
        assert any("Content Security Policy" in text and kind in text for text in blocked), kind
