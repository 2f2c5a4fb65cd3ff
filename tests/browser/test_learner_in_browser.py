"""A learner's path in a real JupyterLab."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.notebook_page import NotebookPage

WRONG = """def mean(x):
    return sum(x) / (len(x) - 1)
"""
RIGHT = """def mean(x):
    return sum(x) / len(x)
"""


def test_wrong_then_right_answer_shows_cards(page, lab):
    """Does a learner see why an answer is wrong, and that the next one is right?"""
    notebook = NotebookPage(page, lab.link("coding/mean_and_variance.ipynb"))
    for cell in ("extension", "setup-1"):
        notebook.run(cell)
    notebook.type_into("mean", WRONG)
    notebook.run("mean")
    notebook.run("mean-by-hand")
    expect(notebook.output("mean-by-hand")).to_contain_text("not yet")
    expect(notebook.output("mean-by-hand")).to_contain_text("mean([1, 2, 6])")
    notebook.screenshot("card-wrong")
    notebook.type_into("mean", RIGHT)
    notebook.run("mean")
    notebook.run("mean-by-hand")
    notebook.screenshot("card-right")
    expect(notebook.output("mean-by-hand")).to_contain_text("passed")
    notebook.run("mean-numpy")
    notebook.screenshot("card-part")
    expect(notebook.output("mean-numpy")).to_contain_text("Part mean")
