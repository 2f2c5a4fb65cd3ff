"""What runs in the grading process: the cells of one submission, one after the other.

One plain process: learner code and checks share it, so it is fit for a learner's own notebook and
for the course's own answers, not for grading strangers.
"""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
from multiprocessing.connection import Connection

from interviewlab.failure import CheckFailed, where_in_learner_code
from interviewlab.grading.plan import Step


def run_steps(connection: Connection, steps: list[Step]) -> None:
    """Run every step and send ``(check id, verdict)`` after each check, then ``None``.

    A verdict is None (passed) or ``{"message": str, "hint": str or None, "escaped": bool}``;
    ``escaped`` says that the error was not raised by ``interviewlab.checks``.
    """
    with tempfile.TemporaryDirectory(prefix="interviewlab-") as folder:
        os.chdir(folder)
        shell = _shell(folder)
        for step in steps:
            error = _run_cell(shell, step.source)
            if step.kind == "check":
                connection.send((step.id, _verdict(error)))
        connection.send(None)
        os.chdir("/")


def _shell(folder: str):
    os.environ["IPYTHONDIR"] = folder
    os.environ["MPLBACKEND"] = "Agg"
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    return InteractiveShell(config=config)


def _run_cell(shell, source: str) -> BaseException | None:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        result = shell.run_cell(source, store_history=False)
    return result.error_before_exec or result.error_in_exec


def _verdict(error: BaseException | None) -> dict | None:
    if error is None:
        return None
    if isinstance(error, CheckFailed):
        rows = [f"{label}: {text}" for label, text in error.rows() if label != "look at"]
        message = "\n".join([error.reason, *rows])
        return {"message": message, "hint": error.hint, "escaped": False}
    if isinstance(error, NameError) and error.name:
        message = f"{error.name} is not defined: the cell that defines it is missing or failed."
    else:
        place = where_in_learner_code(error)
        message = f"{type(error).__name__}: {error}" + (f" ({place})" if place else "")
    return {"message": message, "hint": None, "escaped": True}
