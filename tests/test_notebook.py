"""The notebook extension in a real IPython shell."""

from __future__ import annotations

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from interviewlab.failure import CheckFailed
from interviewlab.headings import read_heading
from interviewlab.remote import beside, in_candidate
from tests.answering import cell, released

RIGHT = "def mean(x):\n    return sum(x) / len(x)\n"
WRONG = "def mean(x):\n    return sum(x)\n"
STUB = "def mean(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()\n"


class Notebook:
    """A learner's notebook with a shell; ``run`` gives back what stands under the cell."""

    def __init__(self, notebook, shell, capsys):
        self.notebook = notebook
        self.shell = shell
        self._capsys = capsys

    def run(self, name: str, source: str | None = None) -> str:
        return self.type(source or cell(self.notebook, name).source)

    def type(self, source: str) -> str:
        self._capsys.readouterr()
        self.shell.run_cell(source, store_history=True)
        shown = self._capsys.readouterr()
        return shown.out + shown.err


@pytest.fixture
def plain_notebook(built_course, capsys, monkeypatch, tmp_path):
    """The miniature interview as released, with its imports run but not its extension."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    monkeypatch.setattr(CheckFailed, "card_follows", False)  # loading the extension sets it
    config = Config()
    config.HistoryManager.hist_file = ":memory:"
    config.InteractiveShell.colors = "nocolor"
    shell = InteractiveShell(config=config)
    opened = Notebook(released(built_course.interviews[0]), shell, capsys)
    assert opened.run("setup-1") == ""
    yield opened
    shell.history_manager.end_session()


@pytest.fixture
def notebook(plain_notebook):
    """The same with the extension loaded, as its first cell says."""
    assert plain_notebook.run("extension") == ""
    return plain_notebook


def test_right_answer_shows_a_card(notebook):
    """Do I see that a check passed, with its points?"""
    notebook.run("mean", RIGHT)
    assert notebook.run("mean-by-hand") == (
        "Check 1 of 2 for mean: passed\n"
        "  ✓ The mean of 1, 2, 6 is 3.  1 of 1 point\n"
        "mean: 1 of 2 checks passed here. %grade in a new cell runs the hidden "
        "checks too.\n"
    )


def test_wrong_answer_shows_why(notebook):
    """Do I see what was called, what came back, what should have, and where to look?"""
    notebook.run("mean", WRONG)
    shown = notebook.run("mean-by-hand")
    for line in (
        "Check 1 of 2 for mean: not yet",
        "✗ The mean of 1, 2, 6 is 3.  0 of 1 point",
        "The value is not the expected one.",
        "called:   mean([1, 2, 6])",
        "got:      9",
        "expected: 3.0",
        "look at:  Add them up, then divide by how many there are.",
    ):
        assert line in shown


def test_failure_is_one_line_and_a_card(notebook):
    """Is there no traceback of the checks' and numpy's insides above the card?"""
    notebook.run("mean", "def mean(x):\n    return np.linalg.inv(np.zeros((2, 2)))\n")
    above, _, card = notebook.run("mean-by-hand").partition("Check 1 of 2")
    assert above == "Not yet: the card below says why.\n"
    assert "mean raised LinAlgError: Singular matrix (in mean, line 2 of its cell: return" in card
    assert "File" not in card


def test_failure_without_the_extension_says_everything(plain_notebook):
    """When the first cell was not run, does a failed check still say why, without a traceback?"""
    plain_notebook.run("mean", WRONG)
    shown = plain_notebook.run("mean-by-hand")
    assert shown.startswith("The value is not the expected one.\n  called:   mean([1, 2, 6])\n")
    assert "Traceback" not in shown


def test_stub_is_not_written_yet(notebook):
    """Before I write anything, does the card say what to replace?"""
    notebook.run("mean", STUB)
    assert "mean is not written yet: replace `raise Not" in notebook.run("mean-by-hand")


def test_cell_that_was_not_run_is_named(notebook):
    """When I forgot to run the cell of a part, does the card say to run it?"""
    shown = notebook.run("mean-by-hand")
    assert "mean is not defined yet: run the cell that defines it first." in shown
    assert "look at:  Add them up" in shown


def test_hidden_check_shows_the_parts_card(notebook):
    """Under a hidden check, do I see how the part stands, and no verdict that nobody has?"""
    notebook.run("mean", RIGHT)
    notebook.run("mean-by-hand")
    assert notebook.run("mean-numpy") == (
        "Part mean: 1 of 3 points so far\n"
        "  ✓ The mean of 1, 2, 6 is 3.  1 of 1 point\n"
        "  · Agrees with numpy on drawn numbers.  2 points\n"
        "mean: 1 of 2 checks passed here. %grade in a new cell runs the hidden "
        "checks too.\n"
    )


def test_parts_card_forgets_what_was_mended(notebook):
    """When I mend my answer and run the check again, is the old failure gone?"""
    notebook.run("mean", WRONG)
    notebook.run("mean-by-hand")
    assert "Part mean: 0 of 3 points" in notebook.run("mean-numpy")
    notebook.run("mean", RIGHT)
    notebook.run("mean-by-hand")
    assert "Part mean: 1 of 3 points" in notebook.run("mean-numpy")


def test_parts_are_kept_apart(notebook):
    """Does the card of one part show nothing of another?"""
    notebook.run("mean", RIGHT)
    notebook.run("mean-by-hand")
    assert "The mean of 1, 2, 6" not in notebook.run("variance-numpy")


@pytest.mark.parametrize(
    "source",
    ["x = 1", "", "# a comment", "%who_ls str", "# Check of mine\nx = 1", "1 / 0"],
    ids=["code", "nothing", "comment", "magic", "like a heading", "error"],
)
def test_other_cells_show_no_card(source, notebook):
    """Do my own cells run as ever?"""
    assert "of 2 for" not in notebook.type(source)
    assert "points" not in notebook.type(source)


def test_broken_check_cell_is_said(notebook):
    """When I broke a check's code, does the card name the error?"""
    notebook.run("mean", RIGHT)
    broken = cell(notebook.notebook, "mean-by-hand").source.replace(
        "checks.close(", "checks.close(("
    )
    assert "SyntaxError: " in notebook.type(broken)


def test_loading_twice_does_not_double(notebook):
    """When I run the first cell again, does each check still show one card?"""
    notebook.run("extension")
    notebook.shell.run_line_magic("reload_ext", "interviewlab")
    notebook.run("mean", RIGHT)
    assert notebook.run("mean-by-hand").count("Check 1 of 2 for mean: passed") == 1


def test_a_helper_that_measures_does_not_see_the_grader_start(notebook):
    """Is memory that the grader takes in the background counted as my answer's?"""
    notebook.run("mean", RIGHT)
    notebook.run("mean-by-hand")  # starts it
    assert beside
    in_candidate(len)
    assert not any(thread.is_alive() for thread in beside)


def test_in_a_browser_without_processes_it_says_what_is_missing(plain_notebook, monkeypatch):
    """Does %grade leave me with a traceback in JupyterLite?"""
    monkeypatch.setattr("interviewlab.notebook.IN_BROWSER", True)
    monkeypatch.setattr("interviewlab.learner.magics.IN_BROWSER", True)
    plain_notebook.run("extension")
    plain_notebook.run("mean", RIGHT)
    check = plain_notebook.run("mean-by-hand")
    assert "passed" in check and "%grade" not in check
    said = plain_notebook.type("%grade")
    assert "In the browser" in said and "Traceback" not in said


def test_card_is_html_in_jupyter(notebook):
    """Does the shell know the card as HTML, for a front end that shows it?"""
    notebook.run("mean", RIGHT)
    notebook.run("mean-by-hand")
    cards = notebook.shell.interviewlab_cards
    card = cards.part_card(read_heading(cell(notebook.notebook, "mean-by-hand").source))
    data, _ = notebook.shell.display_formatter.format(card)
    assert data["text/html"].startswith("<section role=")
    assert data["text/plain"] == str(card)
