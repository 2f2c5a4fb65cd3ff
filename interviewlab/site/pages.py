"""The site's sources for Sphinx, and the site."""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

from interviewlab.build import to_text
from interviewlab.curriculum import Course, Interview, Round
from interviewlab.errors import CourseError
from interviewlab.script import read_script
from interviewlab.site.lesson import lesson

SETTINGS = files("interviewlab") / "data" / "site"
HOME = """# Interview Lab

Every round of a machine-learning interview loop as lessons with exercises. Here you can read
them: each with its figures, hints and follow-ups, without the solutions. To work on them, with
checks that grade your code, take the notebooks: two commands, in the project's README.

| round | what it is for | interviews |
|---|---|---|
"""


def build_site(
    course: Course,
    interviews: list[Interview],
    to: Path,
    *,
    workers: int | None = None,
    progress: Callable[[str], None] = lambda text: None,
) -> None:
    """Write the static pages of ``interviews`` into the folder ``to``, anew.

    Parameters
    ----------
    workers : int
        Notebooks run at once; default: one a processor.

    Raises
    ------
    CourseError
        A notebook does not run, Sphinx is not installed or warns, or ``to`` holds something else.
    """
    try:
        from sphinx.cmd.build import build_main
    except ModuleNotFoundError:
        raise CourseError(
            "The site needs Sphinx: python -m pip install -c constraints.txt -e '.[site]'."
        ) from None
    if to.exists() and any(to.iterdir()) and not (to / "objects.inv").is_file():
        raise CourseError(f"{to} holds something that is not a site: name an empty folder.")
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages"
        _write_pages(course, interviews, pages, workers, progress)
        progress("pages")
        said = io.StringIO()
        html = Path(folder) / "html"
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            failed = build_main(["-q", "-W", "--keep-going", "-b", "html", str(pages), str(html)])
        if failed:
            raise CourseError(f"Sphinx could not build the site: {said.getvalue().strip()}")
        for name in (".doctrees", "_sources"):  # for Sphinx only
            shutil.rmtree(html / name, ignore_errors=True)
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(html, to)


def _write_pages(
    course: Course,
    interviews: list[Interview],
    pages: Path,
    workers: int | None,
    progress: Callable[[str], None],
) -> None:
    shutil.copytree(str(SETTINGS), pages, ignore=shutil.ignore_patterns("__pycache__"))
    with ThreadPoolExecutor(workers) as threads:
        for interview, read in zip(interviews, threads.map(lesson, interviews), strict=True):
            progress(interview.key)
            page = pages / interview.round / f"{interview.name}.ipynb"
            page.parent.mkdir(exist_ok=True)
            page.write_text(to_text(read), encoding="utf-8")
            download = pages / "extra" / "notebooks" / interview.round
            download.mkdir(parents=True, exist_ok=True)
            shutil.copy(interview.release, download)
    chosen = [round for round in course.rounds if (pages / round.name).is_dir()]
    rows = []
    for round in chosen:
        here = [each for each in round.interviews if each in interviews]
        (pages / round.name / "index.md").write_text(_round_page(round, here), encoding="utf-8")
        rows.append(f"| [{round.title}]({round.name}/index.md) | {round.purpose} | {len(here)} |")
    contents = _contents([f"{round.name}/index" for round in chosen])
    home = HOME + "\n".join(rows) + "\n\n" + contents
    (pages / "index.md").write_text(home, encoding="utf-8")


def _round_page(round: Round, interviews: list[Interview]) -> str:
    rows = [
        f"# {round.title}\n\n{round.purpose}\n\n**What is evaluated:** {round.evaluated}\n",
        "| interview | what you do | difficulty | minutes |",
        "|---|---|---|---|",
    ]
    for interview in interviews:
        header = read_script(interview.script).header
        link = f"[{header.title}]({interview.name}.ipynb)"
        rows.append(f"| {link} | {header.summary} | {header.difficulty} of 5 | {header.minutes} |")
    return "\n".join(rows) + "\n\n" + _contents([interview.name for interview in interviews])


def _contents(names: list[str]) -> str:
    listed = "\n".join(names)
    return f"```{{toctree}}\n:hidden:\n:maxdepth: 2\n\n{listed}\n```\n"
