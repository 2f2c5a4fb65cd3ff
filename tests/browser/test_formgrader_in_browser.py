"""An instructor's path in nbgrader's formgrader page."""

from __future__ import annotations

import sys

import pytest
from playwright.sync_api import expect

from interviewlab.instructor.nbgrader import nbgrader_api
from tests.answering import mistake, save, solved
from tests.browser.conftest import TOKEN, free_port, start_lab
from tests.browser.notebook_page import SCREENSHOTS


@pytest.fixture
def formgrader(course, repository, tmp_path, private_jupyter):
    """A course with a submission, and a server in its folder as an instructor starts it."""
    config = course.root / "nbgrader_config.py"
    config.write_bytes((repository.root / "nbgrader_config.py").read_bytes())
    api = nbgrader_api(course.root)
    assert api.generate_assignment("coding")["success"]
    notebook = solved(course.interviews[0], mistake(course.interviews[0], "unbiased"))
    save(notebook, course.root / "submitted" / "ada" / "coding" / "mean_and_variance.ipynb")
    port = free_port()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
    command += [f"--ServerApp.port={port}"]
    process = start_lab(command, port, course.root, tmp_path / "formgrader.log")
    yield f"http://127.0.0.1:{port}"
    process.kill()
    process.wait()


# SQLAlchemy warns about nbgrader's own code
@pytest.mark.filterwarnings("ignore")
def test_autograde_button_grades_through_the_two_processes(page, formgrader, course):
    """Does the formgrader's button grade a submission, and the gradebook show its points?"""
    page.goto(f"{formgrader}/lab?token={TOKEN}")  # logs in
    page.goto(f"{formgrader}/formgrader/manage_submissions/coding")
    expect(page.get_by_text("ada").first).to_be_visible()
    page.locator("td.autograde a").first.click()
    expect(page.get_by_text("Success").first).to_be_visible()
    page.goto(f"{formgrader}/formgrader/manage_submissions/coding")
    expect(page.get_by_text("4 / 7.5").first).to_be_visible()
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "formgrader.png")
    with nbgrader_api(course.root).gradebook as gradebook:
        comment = gradebook.find_comment("variance", "mean_and_variance", "coding", "ada")
        assert "The divisor is n here" in comment.auto_comment
