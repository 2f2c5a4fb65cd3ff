"""A real JupyterLab and a real browser."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

TOKEN = "browser-test"
START_TIMEOUT = 60.0
EXPECT_TIMEOUT = 60_000
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        message = (
            "NO BROWSER: JupyterLab was not tested. Install chromium (apt-get install chromium)."
        )
        if os.environ.get("INTERVIEWLAB_REQUIRE_BROWSER"):
            pytest.fail(message)
        pytest.skip(message)
    return path


@pytest.fixture
def page(chromium_path):
    """A fresh page of a fresh browser profile."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=EXPECT_TIMEOUT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=CHROMIUM_FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.set_default_timeout(EXPECT_TIMEOUT)
        yield page
        browser.close()


@dataclass
class Lab:
    """A running JupyterLab."""

    url: str
    folder: Path

    def link(self, path: str) -> str:
        return f"{self.url}/lab/tree/{path}?token={TOKEN}&reset"


@pytest.fixture
def private_jupyter(tmp_path, monkeypatch) -> Path:
    """Jupyter folders of this test's own, with the app exposed so that commands can be run."""
    folder = tmp_path / "jupyter"
    for name in ("CONFIG", "DATA", "RUNTIME"):
        monkeypatch.setenv(f"JUPYTER_{name}_DIR", str(folder / name.lower()))
    monkeypatch.setenv("IPYTHONDIR", str(folder / "ipython"))
    monkeypatch.setenv("JUPYTER_TOKEN", TOKEN)
    config = folder / "config" / "jupyter_lab_config.py"
    config.parent.mkdir(parents=True)
    config.write_text(
        "c = get_config()\n"
        "c.LabApp.expose_app_in_browser = True\n"
        "c.LabApp.news_url = None\n"
        "c.LabApp.check_for_updates_class = 'jupyterlab.NeverCheckForUpdate'\n"
    )
    return folder


def start_lab(command: list[str], port: int, folder: Path, log: Path) -> subprocess.Popen:
    """Start a server and wait until it answers."""
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
    deadline = time.monotonic() + START_TIMEOUT
    url = f"http://127.0.0.1:{port}/api/status?token={TOKEN}"
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return process
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                process.kill()
                raise AssertionError(f"JupyterLab did not start:\n{log.read_text()}") from None
            time.sleep(0.2)


@pytest.fixture
def lab(repository, tmp_path, private_jupyter):
    """`interviewlab learn` on a fresh desk, as `make learn` starts it."""
    port = free_port()
    desk = tmp_path / "work"
    command = [sys.executable, "-m", "interviewlab", "learn", str(desk)]
    command += ["--port", str(port), "--no-browser"]
    process = start_lab(command, port, repository.root, tmp_path / "lab.log")
    yield Lab(f"http://127.0.0.1:{port}", desk)
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
