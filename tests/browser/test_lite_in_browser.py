"""The notebooks in JupyterLite, as far as they go without the network that Pyodide comes by."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile

import pytest
from playwright.sync_api import expect

from tests.browser.notebook_page import SCREENSHOTS
from tests.browser.test_site_in_browser import serving


@pytest.fixture(scope="module")
def lite(repository, tmp_path_factory):
    to = tmp_path_factory.mktemp("lite") / "lite"
    command = [sys.executable, "-m", "interviewlab.site.lite", str(to)]
    done = subprocess.run(command, cwd=repository.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return to


def test_every_interview_is_there_and_none_is_solved(repository, lite):
    for interview in repository.interviews:
        notebook = json.loads((lite / "files" / f"{interview.key}.ipynb").read_text())
        code = [cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "code"]
        assert "piplite.install" in "".join(code[0])
        assert "load_ext interviewlab" in "".join(code[1])
        text = "".join("".join(source) for source in code)
        assert "BEGIN SOLUTION" not in text and "NotImplementedError" in text


def test_the_site_carries_the_package_that_the_first_cell_asks_for(lite):
    index = json.loads((lite / "pypi" / "all.json").read_text())
    (files,) = index["interviewlab"]["releases"].values()
    with zipfile.ZipFile(lite / "pypi" / files[0]["filename"]) as wheel:
        assert "interviewlab/checks.py" in wheel.namelist()


def test_it_opens_on_the_map_and_goes_to_an_interview(page, lite):
    with serving(lite) as address:
        # no network: what works here does not need it
        page.route(lambda url: not url.startswith(address), lambda route: route.abort())
        page.goto(f"{address}/lab/index.html?path=welcome.ipynb")
        expect(page.get_by_role("heading", name="Interview Lab")).to_be_visible()
        assert page.get_by_text("Create Assignment").count() == 0
        page.get_by_role("link", name="The map of the rounds").first.click()
        expect(page.get_by_role("heading", name="The map of the rounds").last).to_be_visible()
        expect(page.get_by_text("In the browser only").first).to_be_visible()
        SCREENSHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SCREENSHOTS / "lite.png")
