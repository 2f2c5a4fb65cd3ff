"""interview.py -> source/ -> release/: byte-stable, as nbgrader wants it, and without leaks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import nbformat
import pytest

from interviewlab.answers import read_alternative, read_mistake
from interviewlab.build import build, source_notebook
from interviewlab.curriculum import Course
from interviewlab.errors import AuthoringError
from interviewlab.headings import read_heading
from interviewlab.script import read_script
from tests.answering import cell, released
from tests.editing import edit_interview

LONG_ENOUGH_TO_SEARCH = 12


def files(course: Course) -> dict[str, bytes]:
    """Every file that a build writes, by its path in the course."""
    paths = [path for name in ("source", "release") for path in (course.root / name).rglob("*")]
    return {str(p.relative_to(course.root)): p.read_bytes() for p in paths if p.is_file()}


def texts(node) -> Iterator[str]:
    """Every text in a notebook: cells, outputs and metadata."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for item in node.values():
            yield from texts(item)
    elif isinstance(node, list):
        for item in node:
            yield from texts(item)


def shown_and_secret(interview) -> tuple[str, list[str]]:
    """The text that learners are meant to see, and the lines that they are not."""
    script = read_script(interview.script)
    shown, secret = [], []
    for each in script.cells:
        hides = each.role == "hidden"
        for number, line in enumerate(each.source.splitlines()):
            if each.role == "solution" and "### BEGIN SOLUTION" in line:
                hides = True
            (secret if hides and (number or each.role != "hidden") else shown).append(line)
            if each.role == "solution" and "### END SOLUTION" in line:
                hides = False
    answers = [read_mistake(path, script) for path in interview.mistakes]
    answers += [read_alternative(path, script) for path in interview.alternatives]
    for answer in answers:
        secret += [*"\n".join(answer.replaces.values()).splitlines(), answer.says, answer.title]
    return "\n".join(shown), secret


def leaks(interview) -> list[str]:
    """The secret lines that stand in the learner's notebook, searched one by one."""
    shown, secret = shown_and_secret(interview)
    wanted = {line.strip() for line in secret if len("".join(line.split())) > LONG_ENOUGH_TO_SEARCH}
    assert wanted, f"{interview.key} has nothing to hide: the search would find nothing"
    text = "\n".join(texts(released(interview)))
    return sorted(line for line in wanted if line not in shown and line in text)


def test_second_build_only_removes_what_is_gone(course):
    """Is a second build free of changes, to the byte, but for notebooks without an interview?"""
    before = files(course)
    assert sorted(before) == [
        "release/coding/mean_and_variance.ipynb",
        "source/coding/mean_and_variance.ipynb",
    ]
    strays = [course.root / folder / "coding" / "gone.ipynb" for folder in ("source", "release")]
    for stray in strays:
        shutil.copyfile(course.interviews[0].release, stray)
    assert build(course, course.interviews) == strays
    assert files(course) == before


def test_committed_notebooks_are_what_the_scripts_build(repository, tmp_path):
    """Do the repository's own source/ and release/ equal a rebuild, to the byte?"""
    ignored = shutil.ignore_patterns(".hypothesis", "__pycache__", ".ipynb_checkpoints")
    shutil.copytree(repository.root / "notebooks", tmp_path / "notebooks", ignore=ignored)
    rebuilt = Course(tmp_path)
    build(rebuilt, rebuilt.interviews)
    fresh, committed = files(rebuilt), files(repository)
    assert sorted(committed) == sorted(fresh)
    assert [name for name in fresh if fresh[name] != committed[name]] == []


@pytest.mark.parametrize(
    ("name", "flags", "points"),
    [
        ("title", {"locked"}, None),
        ("extension", {"locked"}, None),
        ("lesson-1", {"locked"}, None),
        ("setup-1", {"locked"}, None),
        ("hint-mean-1", {"locked"}, None),
        ("mean", {"solution"}, None),
        ("mean-by-hand", {"grade", "locked"}, 1),
        ("variance-numpy", {"grade", "locked"}, 2.5),
    ],
)
@pytest.mark.parametrize("built", ["source", "release"])
def test_cell_has_the_metadata_that_nbgrader_wants(name, flags, points, built, built_course):
    """Does nbgrader know each cell as what it is, with its points?"""
    notebook = nbformat.read(getattr(built_course.interviews[0], built), as_version=4)
    found = cell(notebook, name)
    assert found.id == name
    metadata = dict(found.metadata.nbgrader)
    assert {flag for flag in ("grade", "locked", "solution", "task") if metadata[flag]} == flags
    assert metadata.get("points") == points
    assert (metadata["grade_id"], metadata["schema_version"]) == (name, 3)


def test_nbgrader_validates_every_built_notebook(repository, built_course):
    """Does nbgrader's own validator accept every notebook that is built?"""
    from nbgrader.nbgraderformat import MetadataValidator

    for interview in [*repository.interviews, *built_course.interviews]:
        for path in (interview.source, interview.release):
            notebook = nbformat.read(path, as_version=4)
            MetadataValidator().validate_nb(notebook)
            nbformat.validate(notebook)


def test_figures_stay_out_of_nbgraders_sight(built_course):
    """Can learners play with a figure cell, and does no grader run it?"""
    (figure,) = [c for c in released(built_course.interviews[0]).cells if c.id == "figure-1"]
    assert figure.metadata == {"interviewlab": {"role": "figure"}}


def test_notebook_opens_with_title_and_extension(built_course):
    """Does the notebook begin with its title, and load the cards before any other code?"""
    cells = released(built_course.interviews[0]).cells
    assert cells[0].source.startswith("# Mean and variance\n\nTwo numbers")
    assert "difficulty ●○○○○ · importance ●●○○○ · 10 minutes" in cells[0].source
    code = [c for c in cells if c.cell_type == "code"]
    assert code[0].id == "extension"
    assert "%load_ext interviewlab" in code[0].source


def test_hints_are_one_folded_ladder(built_course):
    """Are a part's hints one cell, folded rung by rung?"""
    ladder = cell(released(built_course.interviews[0]), "hint-mean-1").source
    assert ladder.count("<details>") == ladder.count("</details>") == 3
    assert "<summary>Hint 2 of 3 for <code>mean</code></summary>" in ladder


def test_a_symptom_is_in_the_title_of_its_fold(repository):
    """Does a learner find what they see without unfolding every hint?"""
    interview = repository.interview("ml_coding", "logistic_regression")
    ladder = cell(released(interview), "hint-loss-1").source
    title = "Hint 4 of 4 for <code>loss</code>: <em>right by hand, <code>inf</code> in float32</em>"
    assert f"<details><summary>{title}</summary>" in ladder
    symptoms = [
        (interview.key, hint)
        for interview in repository.interviews
        for script in [read_script(interview.script)]
        for part in script.parts
        for hint in script.hints_of(part.id)
        if hint.source.rfind("**Symptom") > 0
    ]
    assert symptoms == []  # none is buried in a fold of another name


def test_headings_read_back(repository, built_course):
    """Does the comment above each check say its id, part, points, words and hint?"""
    for interview in [*repository.interviews, *built_course.interviews]:
        script = read_script(interview.script)
        notebook = source_notebook(interview, script)
        for check in script.checks:
            heading = read_heading(cell(notebook, check.id).source)
            siblings = script.checks_of(check.part)
            assert (heading.id, heading.part, heading.points) == (
                check.id, check.part, check.points
            )  # fmt: skip
            assert heading.visible == (check.role == "check")
            assert (heading.number, heading.count) == (siblings.index(check) + 1, len(siblings))
            assert heading.total == sum(sibling.points for sibling in siblings)
            assert heading.sentence == check.sentence
            assert heading.hint == (" ".join(check.hint.split()) if check.hint else None)


@pytest.mark.parametrize(
    "hint",
    [
        "Short.",
        "word " * 60 + "end.",
        "Compare log-sum-exp with the well-known trick, " * 5 + "twice.",
        "# If it fails: look at `# comments` and at the id · of the part.",
        "Ends exactly where a line is full: " + "x" * 45,
    ],
    ids=["short", "long", "hyphens", "marks", "full line"],
)
@pytest.mark.parametrize("check", ["mean-by-hand", "mean-numpy"])
def test_long_hint_reads_back(check, hint, course):
    """Does a hint that is wrapped over several lines come back as one?"""
    old = read_script(course.interviews[0].script).checks[check == "mean-numpy"].hint
    edit_interview(course, (f'hint="{old}"', f'hint="{hint}"'))
    source = cell(source_notebook(course.interviews[0]), check).source
    assert max(len(line) for line in source.splitlines()) <= 100
    assert read_heading(source).hint == hint


def test_hidden_checks_keep_their_sentence_only(repository, built_course):
    """Does a learner see a hidden check's heading and sentence, and neither body nor hint?"""
    for interview in [*repository.interviews, *built_course.interviews]:
        notebook = released(interview)
        for check in read_script(interview.script).checks:
            heading = read_heading(cell(notebook, check.id).source)
            assert (heading.id, heading.sentence) == (check.id, check.sentence)
            if check.role == "hidden":
                lines = cell(notebook, check.id).source.splitlines()
                assert len(lines) == 3, f"{interview.key} {check.id} shows {lines[3:]}"
                assert heading.hint is None


def test_nothing_secret_reaches_the_learner(repository, built_course):
    """Is no line of a solution, of a hidden check or of a known answer in release/?"""
    for interview in [*repository.interviews, *built_course.interviews]:
        assert leaks(interview) == [], interview.key


@pytest.mark.parametrize(
    "line",
    [
        "    secret_total = float(np.sum(x))",
        'x = checks.rng("mean-numpy").normal(size=7)',
        "    return float(np.var(x, ddof=1))",
        "That is the median: the mean weighs every number.",
    ],
    ids=["solution", "hidden check", "mistake", "says"],
)
def test_planted_leak_is_found(line, course):
    """Would the search for leaks see one?"""
    notebook = released(course.interviews[0])
    notebook.cells[-1].source += f"\n{line}"
    nbformat.write(notebook, course.interviews[0].release)
    assert leaks(course.interviews[0]) == [line.strip()]


def test_broken_interview_leaves_nothing_written(course):
    """When one interview is broken, is none of them built?"""
    second = add_interview(course, "median")
    script = course.interviews[0].script
    script.write_text(script.read_text(encoding="utf-8") + "x = 1\n", encoding="utf-8")
    second.write_text(second.read_text(encoding="utf-8").replace('role="hidden"', 'role="hiden"'))
    before = files(course)
    with pytest.raises(AuthoringError, match="Unknown role `hiden`"):
        build(course, course.interviews)
    assert files(course) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# Summarise a column of numbers.", "# Summarise a row of numbers."),
        ("points=2.5", "points=3"),
        ('hint="Subtract into a new array."', 'hint="Work on a copy."'),
        ("secret_total = float", "secret_total = 0 + float"),
    ],
    ids=["lesson", "points", "hint", "solution"],
)
def test_release_names_its_version(old, new, course):
    """Does a change of any cell change the version that a learner's copy is compared with?"""
    interview = course.interviews[0]
    before = source_notebook(interview).metadata.interviewlab.release
    assert released(interview).metadata.interviewlab.release == before
    edit_interview(course, (old, new))
    assert source_notebook(interview).metadata.interviewlab.release != before


def add_interview(course: Course, name: str):
    """Copy the course's only interview under another name; return its script."""
    folder = course.interviews[0].folder
    shutil.copytree(folder, folder.parent / name)
    toml = folder.parent / "round.toml"
    text = toml.read_text(encoding="utf-8")
    toml.write_text(text.replace('"]', f'", "{name}"]'), encoding="utf-8")
    return folder.parent / name / "interview.py"
