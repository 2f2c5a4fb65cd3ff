"""Grade one notebook: the seam that everything else grades through."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from multiprocessing import forkserver

from interviewlab.curriculum import Interview
from interviewlab.grading.plan import Check, Step, checks_of, steps_of
from interviewlab.grading.result import CheckResult, Result

# loaded once in the parent that workers are forked from
WARM = ["interviewlab.grading.worker", "interviewlab.checks", "IPython.core.interactiveshell"]
WARM += ["matplotlib.pyplot", "hypothesis", "scipy.stats", "sklearn.linear_model"]
TIME_LIMIT = 60.0


@dataclass(frozen=True)
class Verdicts:
    """What a run said about each check that it reached, and why it ended early, if it did."""

    by_check: dict[str, dict | None]
    error: str | None


def grade(interview: Interview, source, submission, *, time_limit: float = TIME_LIMIT) -> Result:
    """The points of one submission.

    Parameters
    ----------
    interview : Interview
        Whose notebook it is.
    source, submission : nbformat notebooks
        The instructor's notebook, which all checks come from, and the learner's.
    time_limit : float
        Seconds for the whole notebook; checks not reached by then get no points.
    """
    verdicts = run(steps_of(source, submission), time_limit=time_limit)
    checks = [_check_result(check, verdicts) for check in checks_of(source)]
    return Result(
        round=interview.round,
        interview=interview.name,
        points=sum(check.points for check in checks),
        max_points=sum(check.max_points for check in checks),
        checks=checks,
        error=verdicts.error,
    )


def warm_up() -> None:
    """Start loading the libraries that checks need, while the caller reads the notebook."""
    if sys.platform != "win32":
        _context()
        forkserver.ensure_running()


def run(steps: Iterable[Step], *, time_limit: float = TIME_LIMIT) -> Verdicts:
    """Run cells in a process of their own and collect the verdicts of the checks."""
    from interviewlab.grading.worker import run_steps

    context = _context()
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=run_steps, args=(theirs, list(steps)), daemon=True)
    process.start()
    theirs.close()
    by_check: dict[str, dict | None] = {}
    error = None
    deadline = time.monotonic() + time_limit
    try:
        while True:
            if not ours.poll(max(0.0, deadline - time.monotonic())):
                error = f"Grading stopped after {time_limit:g} s: a cell does not come to an end."
                break
            verdict = ours.recv()
            if verdict is None:
                break
            by_check[verdict[0]] = verdict[1]
    except EOFError:
        process.join()
        error = f"The notebook ended its own process (exit code {process.exitcode})."
    finally:
        process.kill()
        process.join()
        ours.close()
    return Verdicts(by_check, error)


def _check_result(check: Check, verdicts: Verdicts) -> CheckResult:
    reached = check.id in verdicts.by_check
    failure = verdicts.by_check.get(check.id)
    passed = reached and failure is None
    message = hint = None
    if not passed:
        failure = failure or {}
        message = failure.get("message") or f"Not reached. {verdicts.error or ''}".strip()
        hint = failure.get("hint") or check.hint
    return CheckResult(
        id=check.id,
        part=check.part,
        visible=check.visible,
        points=check.points if passed else 0.0,
        max_points=check.points,
        passed=passed,
        message=message,
        hint=hint,
    )


def _context():
    """Processes forked from a warm parent where the system can fork, else started afresh."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    # one BLAS thread a process: faster for small arrays, and sums don't depend on the machine
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    os.environ.setdefault("MPLBACKEND", "Agg")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(WARM)
    return context
