"""The reading site, as somebody sees it who only reads."""

from __future__ import annotations

import contextlib
import functools
import http.server
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from interviewlab.curriculum import Course
from interviewlab.script import read_script
from tests.browser.notebook_page import SCREENSHOTS
from tests.browser.test_learner_in_browser import assert_accessible

LAB = "http://localhost:8888/lab/tree/"
CHOSEN = ("landscape/interview_map", "coding/k_nearest_heap")
TITLE = "The k nearest of a stream"


def write_site(repository: Course, to: Path, *only: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "interviewlab", "site", str(to)]
    command += [word for name in only for word in ("--only", name)]
    return subprocess.run(command, cwd=repository.root, capture_output=True, text=True)


@pytest.fixture(scope="module")
def site(repository, tmp_path_factory) -> Path:
    to = tmp_path_factory.mktemp("site") / "site"
    done = write_site(repository, to, *CHOSEN)
    assert done.returncode == 0, done.stderr
    assert "2 interviews" in done.stdout
    return to


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server that knows nothing but the folder's files."""
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def served(site) -> Iterator[str]:
    with serving(site) as address:
        yield address


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass


def pages_of(site: Path) -> dict[Path, BeautifulSoup]:
    paths = [path for path in site.rglob("*.html") if "_static" not in path.parts]
    return {path: BeautifulSoup(path.read_text(), "html.parser") for path in paths}


def test_no_link_is_dead_and_nothing_comes_from_elsewhere(site):
    pages = pages_of(site)
    followed = 0
    for path, page in pages.items():
        for element in page.select("[href], [src]"):
            link = element.get("href") or element.get("src") or ""
            parts = urlsplit(link)
            if parts.scheme:
                assert link.startswith(LAB), f"{path.name} asks for {link}"
                assert element.name == "a"
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.exists(), f"{path.name} links to {link}, which is not there"
            if parts.fragment and target in pages:
                assert pages[target].find(id=parts.fragment), f"{path.name}: no {link}"
            followed += 1
    assert followed > 100


def test_it_shows_figures_and_no_solution(repository, site):
    for name in CHOSEN:
        (interview,) = repository.select(name)
        page = BeautifulSoup((site / f"{name}.html").read_text(), "html.parser")
        shown = "".join(page.get_text().split())
        downloaded = (site / "notebooks" / f"{name}.ipynb").read_text()
        answers = 0
        for part in read_script(interview.script).parts:
            solved = re.search(r"BEGIN SOLUTION\n(.*?)### END", part.source, re.DOTALL)[1]
            line = max(solved.splitlines(), key=len).strip()
            assert "".join(line.split()) not in shown
            assert line not in downloaded
            answers += 1
        assert answers and "NotImplementedError" in shown
        figures = page.select("article .cell_output img")
        assert figures
        for figure in figures:
            assert figure["alt"].startswith("Figure. ")
            assert (site / name).parent.joinpath(figure["src"]).stat().st_size > 5000
        assert not page.select("article .cell_output .traceback, article .stderr")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_reading_searching_and_leaving(page, served, scheme):
    page.emulate_media(color_scheme=scheme)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{served}/index.html")
    assert_accessible(page, "html")
    page.get_by_role("link", name="Coding", exact=True).last.click()
    assert_accessible(page, "html")
    page.locator("article").get_by_role("link", name=TITLE).first.click()
    expect(page.locator("math").first).to_be_visible()
    hint = page.get_by_text("Hint 1 of 3").first
    hint.click()
    assert_accessible(page, "html")
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"site-{scheme}.png")
    to_lab = page.get_by_role("link", name="Open in your JupyterLab")
    expect(to_lab).to_have_attribute("href", f"{LAB}coding/k_nearest_heap.ipynb")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the notebook").click()
    assert download.value.suggested_filename == "k_nearest_heap.ipynb"
    page.goto(f"{served}/search.html?q=heap")
    found = page.locator("#search-results").get_by_role("link", name=TITLE)
    expect(found.first).to_be_visible()
    assert all(url.startswith((served, "data:")) for url in asked)


def test_on_a_phone_only_wide_things_scroll(page, site):
    page.set_viewport_size({"width": 390, "height": 800})
    for name in ("index", *CHOSEN):
        page.goto((site / f"{name}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_folder_with_something_else_in_it_is_left_alone(repository, tmp_path):
    (tmp_path / "thesis.txt").write_text("four years")
    done = write_site(repository, tmp_path, "landscape")
    assert done.returncode == 1
    assert "holds something that is not a site" in done.stderr
    assert (tmp_path / "thesis.txt").read_text() == "four years"
