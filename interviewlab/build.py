"""interview.py -> source/ (instructor) -> release/ (learner, by nbgrader's generate_assignment)."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from interviewlab.curriculum import Course, Interview
from interviewlab.headings import check_cell_source
from interviewlab.roles import HUMAN, Cell, Script
from interviewlab.script import read_script
from interviewlab.seed import course_seed
from interviewlab.variant import key_of

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
NBGRADER_SCHEMA = 3
SYMPTOM = re.compile(r"\*\*Symptoms?(?:: (.+?))?\.?\*\*", re.DOTALL)
CODE = re.compile(r"`(.+?)`")


def build(course: Course, interviews: list[Interview]) -> list[Path]:
    """Write the instructor's and the learner's notebooks; return the files that changed.

    Every interview is read and checked before the first file is written.
    """
    notebooks = {interview: source_notebook(interview) for interview in interviews}
    changed = [
        interview.source
        for interview, notebook in notebooks.items()
        if _write(interview.source, to_text(notebook))
    ]
    with tempfile.TemporaryDirectory(prefix="interviewlab-build-") as folder:
        for interview, text in release_texts(list(notebooks), Path(folder)).items():
            if _write(interview.release, text):
                changed.append(interview.release)
    changed += _remove_strays(course, {interview.round for interview in interviews})
    return changed


def source_notebook(interview: Interview, script: Script | None = None, *, seed: int | None = None):
    """The instructor's notebook of an interview, with nbgrader's metadata.

    ``seed`` is the one that learners' variants are drawn for; default: the course's.
    """
    script = script or read_script(interview.script)
    numbers: Counter[str] = Counter()
    cells = [_title_cell(script)]
    extension_at = previous = None
    for cell in script.cells:
        if extension_at is None and cell.role not in ("lesson", "hint", "written"):
            extension_at = len(cells)
        name = cell.id or _generated_id(cell, numbers)
        if cell.role == "written":
            cells.append(_written_label(cell))
        made = _notebook_cell(script, cell, name, numbers)
        if (
            cell.role == "hint"
            and previous
            and (previous.role, previous.part) == ("hint", cell.part)
        ):
            cells[-1].source += "\n" + made.source  # one ladder, one cell
        else:
            cells.append(made)
        previous = cell
    draws = any(cell.role == "setup" and "variant.rng(" in cell.source for cell in script.cells)
    variants = key_of(course_seed() if seed is None else seed) if draws else None
    cells.insert(extension_at, _extension_cell(variants))
    notebook = new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": dict(KERNEL),
            "language_info": {"name": "python"},
            "interviewlab": {
                "round": interview.round,
                "interview": interview.name,
                "allows": list(script.header.allows),
                "limits": script.header.limits,
                **({"variants": variants} if variants else {}),
                "release": _digest(cells),
            },
        }
    )
    return notebook


def to_text(notebook) -> str:
    """The notebook file's text: the same notebook always gives the same bytes."""
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    nbformat.validate(notebook)
    return nbformat.writes(notebook).rstrip("\n") + "\n"


def release_texts(interviews: list[Interview], folder: Path) -> dict[Interview, str]:
    """What nbgrader's generate_assignment makes of the interviews' ``source/`` notebooks.

    It runs in ``folder`` with a database of its own, so the instructor's gradebook is not touched.
    """
    # nbgrader takes seconds to import, which only a build should pay
    from interviewlab.instructor.nbgrader import must_succeed, nbgrader_api

    for interview in interviews:
        target = folder / "source" / interview.round / interview.source.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(interview.source, target)
    api = nbgrader_api(folder)
    for round_name in dict.fromkeys(interview.round for interview in interviews):
        must_succeed(api.generate_assignment(round_name, create=True), f"release {round_name}")
    released = {}
    for interview in interviews:
        path = folder / "release" / interview.round / interview.source.name
        released[interview] = to_text(nbformat.read(path, as_version=4))
    return released


def _title_cell(script: Script):
    header = script.header
    facts = (
        f"difficulty {_dots(header.difficulty)} · importance {_dots(header.importance)} · "
        f"{header.minutes} minutes"
    )
    return _locked(new_markdown_cell(f"# {header.title}\n\n{header.summary}\n\n{facts}"), "title")


def _written_label(cell: Cell):
    """Says who grades a written answer; nbgrader replaces all of the answer's own cell."""
    text = f"**Your answer · {cell.points:g} points · {HUMAN}**: a person reads it with a rubric."
    return _locked(new_markdown_cell(text), f"{cell.id}-label")


def _dots(number: int) -> str:
    return "●" * number + "○" * (5 - number)


def _extension_cell(variants: str | None):
    source = "# Run this first: it shows a card under every check.\n%load_ext interviewlab"
    if variants:
        source += f"\n%variants {variants}"
    return _locked(new_code_cell(source), "extension")


def _generated_id(cell: Cell, numbers: Counter[str]) -> str:
    stem = f"hint-{cell.part}" if cell.role == "hint" else cell.role
    numbers[stem] += 1
    return f"{stem}-{numbers[stem]}"


def _notebook_cell(script: Script, cell: Cell, name: str, numbers: Counter[str]):
    if cell.role == "lesson":
        return _locked(new_markdown_cell(cell.source), name)
    if cell.role == "setup":
        return _locked(new_code_cell(cell.source), name)
    if cell.role == "figure":
        return _figure(cell, name)
    if cell.role == "hint":
        rung, rungs = numbers[f"hint-{cell.part}"], len(script.hints_of(cell.part))
        title = f"Hint {rung} of {rungs} for <code>{cell.part}</code>{_symptom(cell.source)}"
        folded = f"<details><summary>{title}</summary>\n\n{cell.source}\n\n</details>"
        return _locked(new_markdown_cell(folded), name)
    if cell.role == "solution":
        return _nbgrader(new_code_cell(cell.source), name, solution=True)
    if cell.role == "written":
        written = new_markdown_cell(cell.source)
        return _nbgrader(written, name, grade=True, solution=True, points=cell.points)
    check = new_code_cell(check_cell_source(script, cell))
    return _nbgrader(check, name, grade=True, locked=True, points=cell.points)


def _symptom(hint: str) -> str:
    """What a hint for a symptom adds to the title of its fold: people look for what they see.

    A title is HTML, where Markdown's backticks stand for themselves.
    """
    found = SYMPTOM.match(hint)
    if found is None:
        return ""
    words = " ".join((found[1] or "several symptoms").split())
    return ": <em>" + CODE.sub(r"<code>\1</code>", words) + "</em>"


def _figure(cell: Cell, name: str):
    """Outside nbgrader: it stays editable, and no grader runs it."""
    figure = new_code_cell(cell.source, metadata={"interviewlab": {"role": "figure"}})
    figure.id = name
    return figure


def _locked(cell, name: str):
    return _nbgrader(cell, name, locked=True)


def _nbgrader(cell, name: str, *, grade=False, solution=False, locked=False, points=None):
    cell.id = name[:64]
    metadata = {
        "grade": grade,
        "grade_id": name,
        "locked": locked,
        "schema_version": NBGRADER_SCHEMA,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        metadata["points"] = points
    cell.metadata = nbformat.from_dict({"nbgrader": metadata})
    return cell


def _digest(cells) -> str:
    """Names a version of an interview: it changes when any cell does."""
    content = "\x00".join(f"{cell.id}\x01{cell.metadata}\x01{cell.source}" for cell in cells)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def _write(path: Path, text: str) -> bool:
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def _remove_strays(course: Course, rounds: set[str]) -> list[Path]:
    """Delete built notebooks whose interview is gone; nbgrader would release them otherwise."""
    wanted = {
        path
        for name in rounds
        for interview in course.round(name).interviews
        for path in (interview.source, interview.release)
    }
    strays = [
        path
        for folder in ("source", "release")
        for name in sorted(rounds)
        for path in sorted((course.root / folder / name).glob("*.ipynb"))
        if path not in wanted
    ]
    for path in strays:
        path.unlink()
    return strays
