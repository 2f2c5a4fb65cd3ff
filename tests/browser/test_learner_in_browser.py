"""A learner's path in a real JupyterLab."""

from __future__ import annotations

import json
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from interviewlab.learner.desk import make_desk
from tests.browser.notebook_page import NotebookPage

WRONG = """def sigmoid(z):
    return 1 / (1 + np.exp(z))
"""
RIGHT = """def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)
"""


def test_wrong_then_right_answer_and_a_grade(page, lab, repository):
    """Does a learner see why an answer is wrong, then that the next is right, and get a grade?"""
    page.goto(lab.link("welcome.ipynb"))
    expect(page.get_by_role("heading", name="Interview Lab")).to_be_visible()
    path = "ml_coding/logistic_regression.ipynb"
    notebook = NotebookPage(page, lab.link(path))
    for cell in ("extension", "setup-1"):
        notebook.run(cell)

    notebook.type_into("sigmoid", WRONG)
    notebook.run("sigmoid")
    notebook.run("sigmoid-by-hand")
    card = notebook.output("sigmoid-by-hand")
    expect(card).to_contain_text("not yet")
    expect(card).to_contain_text("called")
    expect(card).to_contain_text("For z = log 3 the odds are 3 to 1")
    expect(card).not_to_contain_text("Traceback")
    notebook.screenshot("learner-wrong-answer")

    notebook.type_into("sigmoid", RIGHT)
    notebook.run("sigmoid")
    notebook.run("sigmoid-by-hand")
    expect(notebook.output("sigmoid-by-hand")).to_contain_text("passed")
    notebook.screenshot("learner-right-answer")
    notebook.run("sigmoid-extremes")
    expect(notebook.output("sigmoid-extremes")).to_contain_text("Part sigmoid")
    notebook.screenshot("learner-part-card")

    expect(notebook.ask("%grade")).to_contain_text("Save first (Ctrl+S)")
    notebook.save()
    graded = notebook.ask("%grade")
    expect(graded).to_contain_text("points so far")
    expect(graded).to_contain_text("sigmoid: 6 of 6 points")
    expect(graded).to_contain_text("loss: not written yet")
    expect(graded).not_to_contain_text("Traceback")
    notebook.screenshot("learner-grade")
    assert_accessible(page, ".jp-Notebook .jp-Cell.jp-mod-active .jp-Cell-outputArea")

    expect(notebook.ask("%hint loss")).to_contain_text("Hint 1 of")
    expect(notebook.ask("%hint loss")).to_contain_text("Hint 2 of")
    notebook.screenshot("learner-hint")
    notebook.save()
    progress = [sys.executable, "-m", "interviewlab", "progress", "--json", "--desk", lab.folder]
    done = subprocess.run(progress, cwd=repository.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    ready = json.loads(done.stdout)["interviews"][path.removesuffix(".ipynb")]
    assert 0 < ready < 1

    # close, come back another day: the page says where to go on
    make_desk(repository, lab.folder)
    page.goto(lab.link("welcome.ipynb"))
    expect(page.get_by_text("Continue: Logistic regression from scratch")).to_be_visible()
    expect(page.get_by_role("img", name="Readiness by round")).to_be_visible()
    NotebookPage(page, lab.link("welcome.ipynb")).screenshot("learner-welcome-again")
    again = NotebookPage(page, lab.link(path))
    assert RIGHT.strip() in again.text("sigmoid")


def assert_accessible(page, selector: str) -> None:
    """axe-core finds nothing serious in what ``selector`` shows."""
    page.wait_for_function(  # it reads colours as they are, a change of theme takes a moment
        "!document.getAnimations().some("
        "each => each instanceof CSSTransition && each.playState === 'running')"
    )
    found = Axe().run(page, context=selector).response["violations"]
    bad = [each for each in found if each["impact"] in ("serious", "critical")]
    assert not bad, [(each["id"], [node["html"] for node in each["nodes"]]) for each in bad]


SLIDER = """import matplotlib.pyplot as plt
from interviewlab.pictures import slider

def draw(k):
    plt.figure(figsize=(3, 2))
    plt.plot([0, k])
    plt.show()
    print("drawn for", k)

slider(draw, [1, 2, 3], "neighbours k", start=2)"""


def test_a_slider_moves_by_keyboard(page, lab, repository):
    """Does the figure follow, and is it the only one?"""
    notebook = NotebookPage(page, lab.link("landscape/interview_map.ipynb"))
    shown = notebook.ask(SLIDER)
    expect(shown.get_by_text("drawn for 2")).to_be_visible()
    expect(shown.locator("img:visible")).to_have_count(1)
    handle = shown.get_by_role("slider")
    handle.focus()
    page.keyboard.press("ArrowRight")
    expect(shown.get_by_text("drawn for 3")).to_be_visible()
    expect(shown.locator("img:visible")).to_have_count(1)
    notebook.screenshot("learner-slider")
