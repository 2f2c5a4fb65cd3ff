"""%grade, %hint, %answer, %reset and %timer in a real kernel, on a desk of the miniature course."""

from __future__ import annotations

import time
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import start_new_kernel

from interviewlab.grading.plan import cell_name
from interviewlab.learner.desk import make_desk
from interviewlab.learner.store import Store
from tests.answering import save, solved

SECONDS = 90
WRONG = "def mean(x):\n    return sum(x)\n"


class Kernel:
    """A notebook's kernel; ``run`` gives back all texts that a reader would see."""

    def __init__(self, client, path: Path):
        self._client = client
        self.path = path
        self.payload: list[dict] = []

    def run(self, code: str, cell: str | None = None) -> str:
        shown: list[str] = []

        def see(message) -> None:
            content = message["content"]
            if message["msg_type"] == "stream":
                shown.append(content["text"])
            elif message["msg_type"] == "error":
                shown.append("\n".join(content["traceback"]))
            elif "data" in content:
                texts = content["data"]
                shown.append(texts.get("text/markdown") or texts["text/plain"])

        message = self._client.session.msg(
            "execute_request",
            {"code": code, "silent": False, "store_history": True, "user_expressions": {},
             "allow_stdin": False, "stop_on_error": True},
            metadata={"cellId": cell} if cell else {},
        )  # fmt: skip
        self._client.shell_channel.send(message)
        ident = message["header"]["msg_id"]
        while True:
            news = self._client.get_iopub_msg(timeout=SECONDS)
            if news["parent_header"].get("msg_id") != ident:
                continue
            if news["msg_type"] == "status" and news["content"]["execution_state"] == "idle":
                break
            see(news)
        reply = self._client.get_shell_msg(timeout=SECONDS)
        while reply["parent_header"].get("msg_id") != ident:  # left over from the kernel's start
            reply = self._client.get_shell_msg(timeout=SECONDS)
        self.payload = reply["content"].get("payload", [])
        return "\n".join(shown)

    def answer(self, part: str, source: str) -> None:
        """Write an answer into the file, as a save does."""
        notebook = nbformat.read(self.path, as_version=4)
        next(cell for cell in notebook.cells if cell_name(cell) == part).source = source
        nbformat.write(notebook, self.path)


@pytest.fixture
def kernel(course, tmp_path, monkeypatch):
    desk = tmp_path / "work"
    make_desk(course, desk)
    path = desk / "coding" / "mean_and_variance.ipynb"
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    monkeypatch.setenv("INTERVIEWLAB_COURSE", str(course.root))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    quiet = ["--IPKernelApp.log_level=40"]
    manager, client = start_new_kernel(cwd=str(path.parent), extra_arguments=quiet)
    opened = Kernel(client, path)
    assert opened.run("%load_ext interviewlab") == ""
    yield opened
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def test_grade_tells_each_part_and_is_remembered(kernel):
    """Do I get a card a part, hidden checks included, and does my desk remember the grade?"""
    kernel.answer("mean", WRONG)
    shown = kernel.run("%grade")
    assert "Grading: 1 of " in shown
    assert "(hidden)" in shown
    assert "mean: 0 of 3 points" in shown
    assert "called:   mean" in shown
    assert "look at:" in shown
    assert "%hint mean gives the next hint." in shown
    assert "variance: not written yet" in shown
    assert "Graded as it was saved" in shown
    assert next((g.part, g.points) for g in Store(kernel.path.parent.parent).part_grades()) == (
        "mean",
        0.0,
    )


def test_all_right_is_said_quietly(kernel, course):
    """Does a whole right notebook pass, and am I told what to do next?"""
    save(solved(course.interviews[0]), kernel.path)
    shown = kernel.run("%grade")
    assert "Passed: " in shown
    assert "Say the follow-up answers aloud" in shown
    assert "✗" not in shown


def test_grade_of_one_part_shows_that_part(kernel):
    """Can I ask about one part only?"""
    shown = kernel.run("%grade variance")
    assert "variance: not written yet" in shown
    assert "mean: " not in shown
    assert "There is no part 'median' in this notebook; it has mean, variance" in kernel.run(
        "%grade median"
    )


def test_unsaved_cells_are_noticed(kernel):
    """If I forget to save what I ran, am I told rather than graded on old code?"""
    notebook = nbformat.read(kernel.path, as_version=4)
    cell = next(cell for cell in notebook.cells if cell_name(cell) == "mean")
    time.sleep(0.05)
    kernel.run(WRONG, cell=cell.id)
    assert kernel.run("%grade").startswith("Save first (Ctrl+S): 1 cell")
    kernel.answer("mean", WRONG)
    assert "mean: 0 of 3 points" in kernel.run("%grade")


def test_hints_come_one_at_a_time_and_are_remembered(kernel):
    """Do I get one rung at a time, in order, and does the ladder end politely?"""
    first = kernel.run("%hint mean")
    assert "Hint 1 of " in first
    assert "Hint 2 of " in kernel.run("%hint mean")
    most = int(first.split("Hint 1 of ")[1].split(" ")[0])
    for _ in range(most):
        last = kernel.run("%hint mean")
    assert f"Hint {most} of {most}" in last
    assert "`%answer mean` shows a right answer" in last
    assert "Which part?" in kernel.run("%hint")


def test_answer_wants_an_attempt_first(kernel):
    """Is the answer held back until I tried, and then marked as seen?"""
    desk = Store(kernel.path.parent.parent)
    assert "Try first" in kernel.run("%answer mean")
    assert desk.seen() == {}
    kernel.answer("mean", WRONG)
    shown = kernel.run("%answer mean")
    assert "def mean" in shown
    assert "SOLUTION" not in shown
    assert set(desk.seen()) == {("coding", "mean_and_variance", "mean")}
    assert "def variance" in kernel.run("%answer variance now")


def test_reset_in_the_parts_own_cell(kernel):
    """Does %reset in the cell itself bring the stub back there, and keep what I wrote?"""
    notebook = nbformat.read(kernel.path, as_version=4)
    cell = next(cell for cell in notebook.cells if cell_name(cell) == "mean")
    stub = cell.source
    shown = kernel.run(f"%reset mean\n{WRONG}", cell=cell.id)
    assert "The stub is back." in shown
    (payload,) = kernel.payload
    assert (payload["text"], payload["replace"]) == (stub, True)
    assert "return sum(x)" in kernel.run("%old_answer mean")


def test_reset_from_another_cell_writes_the_file(kernel):
    """And from elsewhere: is the stub in the file, and the old answer not lost?"""
    kernel.answer("mean", WRONG)
    assert "Reload Notebook from Disk" in kernel.run("%reset mean")
    notebook = nbformat.read(kernel.path, as_version=4)
    cell = next(cell for cell in notebook.cells if cell_name(cell) == "mean")
    assert "NotImplementedError" in cell.source
    assert "return sum(x)" in kernel.run("%old_answer mean")
    kernel.run("kept = 1")
    kernel.run("%reset -f")
    assert "NameError" in kernel.run("kept"), "IPython's own %reset works no longer"


def test_timer_counts_down(kernel):
    """Does the clock start, and is nonsense refused?"""
    assert "45 minutes left" in kernel.run("%timer 45")
    assert "1 minute left" in kernel.run("%timer 0.5")
    assert "takes minutes" in kernel.run("%timer soon")


def test_kernel_without_a_notebook_says_what_else_works(kernel):
    """Where the front end does not name the file, am I told what to use instead?"""
    kernel.run("import os; del os.environ['JPY_SESSION_NAME']")
    assert "`interviewlab check NOTEBOOK.ipynb` in a terminal" in kernel.run("%grade")
