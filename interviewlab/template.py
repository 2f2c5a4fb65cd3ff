"""`interviewlab new`: an interview that works, with every text left to fill marked FILL."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from interviewlab.curriculum import ROUNDS, Course
from interviewlab.errors import CourseError

NAME = re.compile(r"[a-z][a-z0-9_]*")


def write_template(course: Course, target: str) -> list[Path]:
    """Write ``notebooks/ROUND/INTERVIEW/`` and enter it in the round's ``round.toml``.

    Raises
    ------
    CourseError
        ``target`` is not ROUND/INTERVIEW with a known round, or the interview exists.
    """
    round_name, _, name = target.partition("/")
    if round_name not in ROUNDS or not NAME.fullmatch(name):
        known = ", ".join(ROUNDS)
        raise CourseError(
            f"{target!r} is not ROUND/INTERVIEW in lower_case; the rounds are: {known}."
        )
    folder = course.root / "notebooks" / round_name / name
    if folder.exists():
        raise CourseError(f"{folder} exists already: edit it, or choose another name.")
    toml = course.root / "notebooks" / round_name / "round.toml"
    entered = _with_entry(toml, round_name, name)  # before anything is written: it may refuse
    written = []
    template = files("interviewlab") / "data" / "template"
    for relative in ("interview.py", "mistakes/fill_in.py", "alternatives/fill_in.py"):
        path = folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        text = template.joinpath(f"{relative}.txt").read_text(encoding="utf-8")
        path.write_text(
            text.replace("TITLE", name.replace("_", " ").capitalize()), encoding="utf-8"
        )
        written.append(path)
    toml.write_text(entered, encoding="utf-8")
    return [*written, toml]


def _with_entry(path: Path, round_name: str, name: str) -> str:
    """The text of ``round.toml`` with the interview entered last."""
    if not path.exists():
        title = round_name.replace("_", " ").capitalize()
        return (
            f'title = "{title}"\npurpose = "FILL: what this round is for."\n'
            f'evaluated = "FILL: what the interviewer looks for."\ninterviews = ["{name}"]\n'
        )
    text = path.read_text(encoding="utf-8")
    entered, count = re.subn(
        r"(?ms)^(interviews\s*=\s*\[.*?)(,?\s*)\]",
        lambda match: f'{match[1]}{"" if match[1].endswith("[") else ", "}"{name}"]',
        text,
        count=1,
    )
    if not count:
        raise CourseError(f"{path} has no list `interviews`: add {name!r} to it by hand.")
    return entered
