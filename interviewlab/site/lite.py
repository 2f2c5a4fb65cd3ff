"""The learner's notebooks as a JupyterLite site: nothing to install, for people who are online.

    python -m interviewlab.site.lite FOLDER

What runs there is Pyodide, in the reader's browser: visible checks and figures, no hidden checks
and no sandbox.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell

from interviewlab.build import to_text
from interviewlab.curriculum import Course, Interview, find_course
from interviewlab.errors import CourseError
from interviewlab.files import write_whole
from interviewlab.learner.desk import WELCOME
from interviewlab.learner.readiness import states
from interviewlab.learner.welcome import welcome_notebook

KERNEL = {"display_name": "Python (Pyodide)", "language": "python", "name": "python"}
NEEDED_BY = {"quantity": "pint", "for_all": "hypothesis"}
START = """# In the browser only: what the checks need. It takes a moment, once.
import numpy, scipy, piplite

await piplite.install("interviewlab", deps=False)"""


HOME = """# Interview Lab

Open an interview below and run its cells from the top (Shift+Enter). The first one brings what the
checks need; that takes a moment and a network. Visible checks show a card; hints are folded under
each part. What you write stays in this browser only: download what you want to keep.

Hidden checks, grades and your progress need the course on your own machine."""


def build_lite(course: Course, to: Path) -> None:
    """Write the site into the folder ``to``, anew.

    Raises
    ------
    CourseError
        ``to`` holds something else, or a tool is missing or fails.
    """
    if to.exists() and any(to.iterdir()) and not (to / "jupyter-lite.json").is_file():
        raise CourseError(f"{to} holds something that is not a site: name an empty folder.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for interview in course.interviews:
            _write(folder / "contents" / f"{interview.key}.ipynb", _for_browser(interview))
        welcome = welcome_notebook(course, states(course, None))
        rounds = [cell for cell in welcome.cells if cell.source.startswith("## ")]
        welcome.cells = [new_markdown_cell(HOME, id="home"), *rounds]
        welcome.metadata.kernelspec = dict(KERNEL)
        _write(folder / "contents" / WELCOME, welcome)
        _write_settings(folder)
        wheels = folder / "wheels"
        _run(["hatchling", "build", "-t", "wheel", "-d", str(wheels)], course.root)
        (wheel,) = wheels.glob("*.whl")
        _run(
            [
                "jupyter", "lite", "build", "--lite-dir", name, "--contents", "contents",
                "--piplite-wheels", str(wheel), "--output-dir", str(folder / "site"),
            ],
            folder,
        )  # fmt: skip
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(folder / "site", to)


def _for_browser(interview: Interview):
    """The learner's notebook with a cell in front that brings this package."""
    notebook = nbformat.read(interview.release, as_version=4)
    at = next(place for place, cell in enumerate(notebook.cells) if cell.cell_type == "code")
    text = interview.release.read_text(encoding="utf-8")
    libraries = {needed for name, needed in NEEDED_BY.items() if f"checks.{name}(" in text}
    lines = [START, *(f'await piplite.install("{each}")' for each in sorted(libraries))]
    notebook.cells.insert(at, new_code_cell("\n".join(lines), id="browser"))
    notebook.metadata.kernelspec = dict(KERNEL)
    return notebook


def _write_settings(folder: Path) -> None:
    """What `interviewlab learn` switches off, this site switches off, too."""
    learn = files("interviewlab") / "data" / "jupyter" / "labconfig" / "page_config.json"
    off = json.loads(learn.read_text())["disabledExtensions"]
    off["@jupyter/nbgrader:validate-assignment"] = True  # it asks a server
    settings = {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {"appName": "Interview Lab", "disabledExtensions": [*off]},
    }
    (folder / "jupyter-lite.json").write_text(json.dumps(settings))


def _write(path: Path, notebook) -> None:
    write_whole(path, to_text(notebook).encode())


def _run(module: list[str], folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *module], cwd=folder, capture_output=True, text=True
    )
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()[-1]
        raise CourseError(
            f"{module[0]} failed ({last}). Is it installed? "
            "python -m pip install -c constraints.txt -e '.[lite]'."
        )


def main() -> None:
    """Build the site into the folder that the command line names."""
    to = Path(sys.argv[1] if len(sys.argv) > 1 else "lite")
    try:
        build_lite(find_course(), to)
    except CourseError as error:
        sys.exit(f"interviewlab: {error}")
    print(f"wrote {to}. To look at it: python -m http.server -d {to}")


if __name__ == "__main__":
    main()
