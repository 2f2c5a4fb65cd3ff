"""The authoring format: what it accepts, and how it refuses everything else."""

from __future__ import annotations

import pytest

from interviewlab.errors import AuthoringError
from interviewlab.header import Header
from interviewlab.script import read_script
from tests.editing import TEXT, between, edited, line_of

HEADER = between("# ---", "# %% [markdown]\n# ## The prompt")
SETUP = '# %% role="setup"'
FIRST_HINT = '# %% [markdown] role="hint" for="mean"\n# What is the balance point'
PART = '# %% role="solution" id="mean"'
CHECK = '# %% role="check" id="mean-by-hand" points=1'
HIDDEN = '# %% role="hidden" id="mean-numpy" points=2'
HIDDEN_HINT = ' hint="Divide by n, not by n - 1 or by a fixed number."'
SENTENCE = '"""The mean of 1, 2, 6 is 3."""\n'
BODY = "checks.close(checks.call(mean, [1, 2, 6]), 3.0)"
HIDDEN_SENTENCE = '"""Agrees with numpy on drawn numbers."""'
HIDDEN_BODY = 'x = checks.rng("mean-numpy")'
REGION = between("    ### BEGIN SOLUTION\n    secret", "\n\n\n# %% [markdown]")
SETUP_BODY = between("import numpy", '# %% role="figure"')
NUMPY = "import numpy as np\n"
VARIANCE_CHECKS = between(
    '# %% role="check" id="variance-by-hand"', "# %% [markdown]\n# ## Follow-ups"
)
WRITTEN = '# %% [markdown] role="written" id="why" points=2\n# Why?\n'
PART_2 = "# %% [markdown]\n# ## Part 2"


def read(text: str, tmp_path):
    path = tmp_path / "interview.py"
    path.write_text(text, encoding="utf-8")
    return read_script(path)


def refusal(text: str, tmp_path) -> AuthoringError:
    with pytest.raises(AuthoringError) as caught:
        read(text, tmp_path)
    return caught.value


def case(name: str, old: str, new: str, at: str, problem: str, instead: str):
    """``new`` instead of ``old`` is refused on the only line that holds ``at``."""
    return pytest.param(old, new, at, problem, instead, id=name)


POINTS = ("is not a number of points", "Add points=1")
REGIONS = ("no complete solution region", "between `### BEGIN SOLUTION` and `### END SOLUTION`")
SENTENCES = ("no opening sentence", 'one-line """Sentence."""')
BARE = ("bare expression", "End it with a call of interviewlab.checks.")
UNREADABLE = ("can't be read", 'Write keys as key="value"')
MAGIC = ("is not Python", "Magics don't belong here")

CELLS = [
    case("unknown role", PART, PART.replace("solution", "solutoin"), 'id="mean"',
         "Unknown role `solutoin`", "Use one of: setup, figure, hint, solution"),
    case("role of prose", "# %% [markdown]\n# ## Part 1", '# %% [markdown] role="lesson"\n# ## P',
         'role="lesson"', "Unknown role `lesson`", "prose has no role"),
    case("unknown key", CHECK, CHECK + " weight=2", "weight=2",
         "Unknown key `weight` on a check cell", "Its keys are: for, hint, id, label, points."),
    case("role misspelt", HIDDEN, HIDDEN.replace("role", "rol"), 'rol="hidden"',
         "code cell without a role", 'Add role="…"'),
    case("role without quotes", HIDDEN, HIDDEN.replace('"hidden"', "hidden"), "role=hidden",
         *UNREADABLE),
    case("id without quotes", PART, '# %% role="solution" id=mean', "id=mean", *UNREADABLE),
    case("words before the keys", HIDDEN, HIDDEN.replace("%%", "%% secret"), "secret role",
         *UNREADABLE),
    case("code without a role", SETUP, "# %%", "# %%",
         "code cell without a role", "one of: setup, figure, solution, check, hidden"),
    case("hint without for", FIRST_HINT, FIRST_HINT.replace(' for="mean"', ""),
         '# %% [markdown] role="hint"', "A hint cell needs `for`", 'Add for="ID"'),
    case("hint for no part", FIRST_HINT, FIRST_HINT.replace('"mean"', '"mode"'), '"mode"',
         "There is no part 'mode'", "The parts are: mean, variance."),
    case("check for no part", CHECK, CHECK + ' for="mode"', '"mode"',
         "There is no part 'mode'", "The parts are: mean, variance."),
    case("hint as code", FIRST_HINT, FIRST_HINT.replace(" [markdown]", ""),
         '# %% role="hint"', "A hint cell is a markdown cell", "Begin it with `# %% [markdown]`"),
    case("hidden check as prose", HIDDEN, HIDDEN.replace("%%", "%% [markdown]"),
         'role="hidden" id="mean-numpy"', "A hidden cell is a code cell", "Begin it with `# %%`"),
    case("duplicate id", 'id="variance-by-hand"', 'id="mean-numpy"', 'role="check" id="mean-numpy"',
         "The id 'mean-numpy' is taken by line 52", "Choose another."),
    *(case(f"reserved id {name}", 'id="mean-by-hand"', f'id="{name}"', f'id="{name}"',
           "one that the builder makes", "Choose another.")
      for name in ("title", "extension", "setup-1", "lesson-12", "hint-mean-1")),
    *(case(f"bad id {name}", 'id="mean-by-hand"', f"id={name}", f"id={name}",
           "is not usable", "lower case, words joined by hyphens")
      for name in ('"Mean"', '"mean_by_hand"', '"mean by hand"', '"mean-"', '"1-mean"', "3")),
    case("part without id", PART, '# %% role="solution"', '# %% role="solution"',
         "A solution cell needs `id`", 'Add id="…"'),
    case("check before any part", PART, CHECK.replace("mean-by-hand", "early")
         + '\n"""S."""\nchecks.that(True, "S.")\n\n' + PART, 'id="early"',
         "A check stands before any part", 'Name its part with for="…"'),
    case("part without check", VARIANCE_CHECKS, "", 'id="variance"',
         "The part 'variance' has no check", 'role="check" or role="hidden" below it'),
    case("empty cell", SETUP_BODY, "\n", SETUP,
         "The cell is empty", "delete it"),
    # checks
    case("check without sentence", SENTENCE, "", CHECK, *SENTENCES),
    case("sentence of two lines", SENTENCE, SENTENCE.replace("2, 6", "2,\n6"), CHECK, *SENTENCES),
    case("hidden check without hint", HIDDEN_HINT, "", HIDDEN,
         "A hidden cell needs `hint`", "the idea that a learner who fails should look at again"),
    *(case(f"hint of {len(text)} blanks", HIDDEN_HINT, f' hint="{text}"', HIDDEN,
           "The hint is empty", 'Add hint="…"') for text in ("", "  ")),
    case("points missing", CHECK, CHECK.replace(" points=1", ""), '"mean-by-hand"',
         "A check cell needs `points`", "Add points=1"),
    *(case(f"points {value}", CHECK, CHECK[:-1] + value, f"points={value}", *POINTS)
      for value in ("-1", '"2"', "true", "null", "NaN", "[1]")),
    case("points in words", CHECK, CHECK[:-1] + "two", "points=two", *UNREADABLE),
    case("ends in a name", BODY, f"x = 1\n{BODY}\nx", CHECK, *BARE),
    case("ends in a comparison", BODY, "checks.call(mean, [3]).value == 3", CHECK, *BARE),
    case("only a sentence", SENTENCE + BODY, SENTENCE, CHECK,
         "'mean-by-hand' checks nothing", "Call interviewlab.checks in it."),
    case("hidden tests by hand", BODY, f"### BEGIN HIDDEN TESTS\n{BODY}\n### END HIDDEN TESTS",
         CHECK, "Hidden-test delimiters are the builder's", 'Write role="hidden" instead.'),
    # solutions
    case("no region", REGION, "    return 0.0", PART, *REGIONS),
    case("region not ended", REGION, REGION.replace("    ### END SOLUTION", ""), PART, *REGIONS),
    case("region not begun", REGION, REGION.replace("    ### BEGIN SOLUTION\n", ""), PART,
         *REGIONS),
    case("solution in setup", NUMPY, NUMPY + "### BEGIN SOLUTION\n### END SOLUTION\n", SETUP,
         "A solution stands in a setup cell", 'Give the cell role="solution".'),
    case("written without rubric", PART_2, f"{WRITTEN}\n{PART_2}", 'role="written"',
         "A written cell has no rubric", "between `### BEGIN MARK SCHEME` and"),
    # what only a notebook understands
    case("line magic", NUMPY, "%matplotlib inline\n" + NUMPY, SETUP, *MAGIC),
    case("magic in a comment", NUMPY, "# %matplotlib inline\n" + NUMPY, SETUP, *MAGIC),
    case("shell command", NUMPY, "!ls\n" + NUMPY, SETUP, *MAGIC),
    case("not Python", REGION, REGION.replace("= float", "= = float"), PART,
         "Line 4 of the cell is not Python", "the file also runs as a script"),
]  # fmt: skip


HEADERS = [
    case("missing", HEADER, "", 1, "The header is missing", "Begin the file with `# ---`"),
    case("unknown key", "# minutes: 10\n", "# minutes: 10\n# hours: 1\n", 1,
         "Unknown header key `hours`", "Use one of: title, summary, difficulty"),
    *(case(f"{key} missing", line, "", 1, f"The header needs `{key}` as", f"Write `# {key}: …`")
      for key, line in (("title", "# title: Mean and variance\n"), ("minutes", "# minutes: 10\n"))),
    case("minutes in words", "minutes: 10", "minutes: ten", 1,
         "The header needs `minutes` as a whole number", "Write `# minutes: …`."),
    case("half a difficulty", "difficulty: 1", "difficulty: 1.5", 1,
         "The header needs `difficulty` as a whole number", "Write `# difficulty: …`."),
    case("title a number", "title: Mean and variance", "title: 3", 1,
         "The header needs `title` as a text", "Write `# title: …`."),
    *(case(f"{key} {value}", old, f"{key}: {value}", 1, f"`{key}` is {value}.", instead)
      for key, old, value, instead in (
          ("difficulty", "difficulty: 1", 0, "Write a number from 1 to 5."),
          ("difficulty", "difficulty: 1", 6, "Write a number from 1 to 5."),
          ("importance", "importance: 2", 6, "Write a number from 1 to 5."),
          ("minutes", "minutes: 10", 9, "Write a number from 10 to 90."),
          ("minutes", "minutes: 10", 91, "Write a number from 10 to 90."),
      )),
    *(case(f"allows {value}", "minutes: 10", f"minutes: 10\n# allows: {value}", 1,
           "`allows` is not a list of names", "Write e.g. `# allows: [scipy]`.")
      for value in ("scipy", "[3]")),
    case("no colon", "# importance: 2", "# importance 2", 6,
         "The header is not readable", "Write one `# key: value` a line."),
    case("two colons", "title: Mean", "title: Mean:", 2,
         "The header is not readable", "Write one `# key: value` a line."),
]  # fmt: skip


STRICTER = [
    # nbgrader looks for the words alone: each of these two would show what it should hide
    case("solution ended by words", REGION, REGION.replace("secret", "# END SOLUTION\n    s", 1),
         PART, *REGIONS),
    case("hidden tests ended in a comment", HIDDEN_BODY, f"# END HIDDEN TESTS\n{HIDDEN_BODY}",
         HIDDEN, "Hidden-test delimiters are the builder's", 'Write role="hidden"'),
    # learners see the first line of a hidden check
    *(case(name, f"{HIDDEN_SENTENCE}\n{HIDDEN_BODY}", f"{new}\n{HIDDEN_BODY}", HIDDEN,
           "is more than its opening sentence", "learners see that line")
      for name, new in (
          ("comment above a sentence", f"# np.mean knows\n{HIDDEN_SENTENCE}"),
          ("comment behind a sentence", f"{HIDDEN_SENTENCE}  # np.mean knows"),
          ("code behind a sentence", f"{HIDDEN_SENTENCE}; answer = 3"),
      )),
    case("key twice", HIDDEN, HIDDEN + ' role="check"', HIDDEN, "`role` stands twice",
         "Delete one of them."),
    case("region ends before it begins", REGION,
         "    ### END SOLUTION\n    return 0.0\n    ### BEGIN SOLUTION", PART, *REGIONS),
    case("rubric not ended", PART_2, f"{WRITTEN}# ### BEGIN MARK SCHEME\n# All.\n\n{PART_2}",
         'role="written"', "no rubric", "and `### END MARK SCHEME`"),
    case("points without end", CHECK, CHECK[:-1] + "Infinity", "points=Infinity", *POINTS),
    case("difficulty true", "difficulty: 1", "difficulty: true", 1,
         "The header needs `difficulty` as a whole number", "Write"),
    case("header a number", HEADER, "# ---\n# 3\n# ---\n\n", 1, "The header is not readable",
         "Write one `# key: value` a line."),
    case("cell begins with #%%", SETUP, SETUP.replace("# ", "#"), '#%% role="setup"',
         "A cell begins with '#%% role", "Begin it with `# %%`."),
    case("cell is indented", HIDDEN, " " + HIDDEN, HIDDEN, "A cell begins with ' # %% role",
         "Begin it with `# %%`."),
    case("code before the first cell", "# %% [markdown]\n# ## The prompt",
         "x = 1\n\n# %% [markdown]\n# ## The prompt", "x = 1",
         "Text stands before the first cell: 'x = 1'", "Put a `# %%` line above it."),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "at", "problem", "instead"), CELLS + HEADERS + STRICTER)
def test_break_is_refused(old, new, at, problem, instead, tmp_path):
    """When I break the format, am I told which line it is and what to write instead?"""
    text = edited(TEXT, (old, new))
    error = refusal(text, tmp_path)
    assert error.line == (at if isinstance(at, int) else line_of(text, at))
    assert str(error).startswith(f"{error.path}:{error.line}: ")
    assert problem in str(error)
    assert instead in str(error)


def test_text_before_the_first_cell_is_refused(tmp_path):
    """When a file holds only code and no cell, am I told to begin one?"""
    error = refusal(HEADER + "x = 1\n", tmp_path)
    assert "Text stands before the first cell: 'x = 1'. Put a `# %%` line above it." in str(error)


def test_interview_without_parts_is_refused(tmp_path):
    """Is an interview that asks nothing refused?"""
    error = refusal(HEADER + "# %% [markdown]\n# Words.\n", tmp_path)
    assert (error.line, "has no part" in str(error)) == (1, True)


def test_valid_script_is_read(tmp_path):
    """Does the miniature interview read as it is written: header, roles, parts, points, hints?"""
    script = read(TEXT, tmp_path)
    summary = "Two numbers that say where data are and how far they spread."
    assert script.header == Header("Mean and variance", summary, 1, 2, 10, allows=())
    roles = [cell.role for cell in script.cells]
    first = ["lesson", "setup", "figure", "lesson", "solution", *3 * ["hint"], "check", "hidden"]
    assert roles[:10] == first
    assert [part.id for part in script.parts] == ["mean", "variance"]
    assert [(check.id, check.part, check.points) for check in script.checks] == [
        ("mean-by-hand", "mean", 1), ("mean-numpy", "mean", 2),
        ("variance-by-hand", "variance", 1), ("variance-numpy", "variance", 2.5),
        ("variance-inputs", "variance", 1),
    ]  # fmt: skip
    assert script.checks_of("mean")[0].hint == "Add them up, then divide by how many there are."
    assert script.checks_of("variance")[0].hint is None
    assert script.checks[1].sentence == "Agrees with numpy on drawn numbers."
    assert script.hints_of("variance")[2].source == "`mean((x - mean(x)) ** 2)`"


def test_every_cell_knows_its_line(tmp_path):
    """Does each cell carry the number of its own `# %%` line?"""
    headers = [n for n, line in enumerate(TEXT.splitlines(), start=1) if line.startswith("# %%")]
    assert [cell.line for cell in read(TEXT, tmp_path).cells] == headers


def test_cell_mark_inside_a_string_is_text(tmp_path):
    """Is a `# %%` inside a triple-quoted string left alone, and are later line numbers right?"""
    text = edited(TEXT, (NUMPY, NUMPY + 'text = """\n# %% role="nonsense"\n"""\n'))
    script = read(text, tmp_path)
    assert len(script.cells) == len(read(TEXT, tmp_path).cells)
    assert script.checks[0].line == line_of(text, CHECK)
    error = refusal(edited(text, (HIDDEN, HIDDEN.replace("hidden", "hiden"))), tmp_path)
    assert error.line == line_of(text, HIDDEN)


def test_for_moves_a_check_to_another_part(tmp_path):
    """May a check stand away from its part when `for` names it?"""
    script = read(edited(TEXT, (CHECK, CHECK + ' for="variance"')), tmp_path)
    assert script.checks_of("variance")[0].id == "mean-by-hand"


def test_written_part_with_a_rubric_is_read(tmp_path):
    """May people grade a part, by a rubric?"""
    rubric = "# ### BEGIN MARK SCHEME\n# One point an idea.\n# ### END MARK SCHEME\n\n"
    script = read(edited(TEXT, (PART_2, WRITTEN + rubric + PART_2)), tmp_path)
    (written,) = [cell for cell in script.cells if cell.role == "written"]
    assert (written.id, written.points) == ("why", 2)


def test_libraries_that_answers_may_import_are_read(tmp_path):
    """Does `allows` name what answers may import?"""
    text = edited(TEXT, ("# minutes: 10", "# minutes: 10\n# allows: [scipy, pandas]"))
    assert read(text, tmp_path).header.allows == ("scipy", "pandas")
