"""How each answer to an interview must fare, and what is wrong where one does not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy

from interviewlab.answers import Answer
from interviewlab.curriculum import Interview
from interviewlab.grading.engine import Verdicts
from interviewlab.grading.plan import cell_name, checks_of

TIME_BUDGET = 20.0  # seconds of processor time for the whole of interview.py


def answered(source, answer: Answer):
    """The instructor's notebook with some parts replaced by ``answer``."""
    notebook = deepcopy(source)
    for cell in notebook.cells:
        if cell_name(cell) in answer.replaces:
            cell.source = answer.replaces[cell_name(cell)]
    return notebook


def run_as_script(interview: Interview) -> Iterator[str]:
    """Does ``interview.py`` run as plain Python, without warnings and within its time budget?

    The budget is processor time, so that a busy machine changes no verdict.
    """
    code = (
        "import runpy, time\n"
        f"runpy.run_path({interview.script.name!r}, run_name='__main__')\n"
        "print(time.process_time())"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    environment = {**os.environ, "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1"}
    try:
        done = subprocess.run(
            command, cwd=interview.folder, env=environment, capture_output=True, text=True,
            timeout=10 * TIME_BUDGET,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        yield f"{interview.script} does not end within {10 * TIME_BUDGET:g} s as plain Python."
        return
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line and not line[0].isspace()]
        last = (lines or ["no message"])[-1]
        yield f"{interview.script} fails as plain Python: {last}"
    elif done.stderr.strip():
        yield f"{interview.script} writes to stderr: {done.stderr.strip().splitlines()[0]}"
    elif (seconds := float(done.stdout.split()[-1])) > TIME_BUDGET:
        yield f"{interview.script} takes {seconds:.0f} s of processor time, over {TIME_BUDGET:g} s."


def not_all_passed(who: str, source, verdicts: Verdicts) -> Iterator[str]:
    if verdicts.error:
        yield f"{who}: {verdicts.error}"
    for check in checks_of(source):
        failure = verdicts.by_check.get(check.id, {"message": "not reached"})
        if failure is not None:
            yield f"{who} fails {check.id}, and must not: {failure['message']}"


def starter_scores(source, verdicts: Verdicts) -> Iterator[str]:
    for check in checks_of(source):
        if check.points and verdicts.by_check.get(check.id, {}) is None:
            yield f"the unsolved starter passes {check.id} and gets {check.points:g} points."
    yield from escapes("the unsolved starter", verdicts)


def not_as_declared(mistake: Answer, source, verdicts: Verdicts) -> Iterator[str]:
    who = f"mistake {mistake.name}"
    if verdicts.error:
        yield f"{who}: {verdicts.error}"
    for check in checks_of(source):
        failed = verdicts.by_check.get(check.id, {}) is not None
        if failed and check.id not in mistake.fails:
            message = (verdicts.by_check.get(check.id) or {}).get("message")
            yield f"{who} fails {check.id}, which it does not declare: {message}"
        if not failed and check.id in mistake.fails:
            yield f"{who} passes {check.id}, which it should fail."


def escapes(who: str, verdicts: Verdicts) -> Iterator[str]:
    for check, failure in verdicts.by_check.items():
        if failure and failure["escaped"]:
            yield (
                f"{who}: {check} fails with a raw error ({failure['message']}): call learner code "
                "through checks.call, so that the message teaches."
            )
