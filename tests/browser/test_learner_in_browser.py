"""A learner's path in a real JupyterLab."""

from __future__ import annotations

import json
import subprocess
import sys

from playwright.sync_api import expect

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

    notebook.save()
    command = [sys.executable, "-m", "interviewlab", "check", str(lab.folder / path), "--json"]
    done = subprocess.run(command, cwd=repository.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    checks = json.loads(done.stdout)["checks"]
    assert all(check["passed"] for check in checks if check["part"] == "sigmoid")
    assert not any(check["passed"] for check in checks if check["part"] == "loss")
