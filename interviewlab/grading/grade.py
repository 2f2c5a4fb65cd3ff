"""Grade one notebook: the seam that everything else grades through."""

from __future__ import annotations

import enum
import os
from collections.abc import Callable
from threading import Thread

from interviewlab.curriculum import Interview
from interviewlab.diagnosis import diagnose
from interviewlab.errors import InterviewLabError
from interviewlab.grading.cold import run_cold
from interviewlab.grading.engine import CELL_SECONDS, SECONDS, Verdicts
from interviewlab.grading.isolate import Limits
from interviewlab.grading.plan import (
    Check,
    Step,
    allows_of,
    checks_of,
    course_of,
    limits_of,
    setup_of,
    steps_of,
)
from interviewlab.grading.pool import engines
from interviewlab.grading.result import CheckResult, Result
from interviewlab.grading.sandbox import why_not
from interviewlab.variant import learner_id, recorded_learner, variant_of


class NoSandbox(InterviewLabError):
    """Other people's code was to be graded where no sandbox can run."""


class Isolation(enum.Enum):
    """How far learner code is kept away."""

    SANDBOX = "sandbox"
    PROCESS = "process"  # a process of its own and no more: for code that one trusts


def best_isolation() -> Isolation:
    """The sandbox where it can run, else a process of its own: for a learner's own notebook."""
    return Isolation.PROCESS if why_not() else Isolation.SANDBOX


def isolation_for_strangers(no_sandbox: bool) -> Isolation:
    """The sandbox, or what the instructor insists on with ``--no-sandbox``.

    Raises
    ------
    NoSandbox
        No sandbox can run here, and nobody took the risk.
    """
    if no_sandbox:
        return Isolation.PROCESS
    problem = why_not()
    if problem:
        raise NoSandbox(
            f"{problem} Grading other people's notebooks without one lets their code read and "
            "change your files; add --no-sandbox if you accept that."
        )
    return Isolation.SANDBOX


def warm_up() -> Thread | None:
    """Start an engine in the background, while the caller still loads what it needs itself."""
    if not hasattr(os, "fork"):
        return None
    return engines.warm_up(lambda: best_isolation() is Isolation.SANDBOX)


def grade(
    interview: Interview,
    source,
    submission,
    *,
    learner: str | None = None,
    isolation: Isolation | None = None,
    cell_seconds: float | None = None,
    seconds: float | None = None,
    limits: Limits | None = None,
    tell: Callable[[dict], None] | None = None,
) -> Result:
    """The points of one submission.

    Parameters
    ----------
    interview : Interview
        Whose notebook it is.
    source, submission : nbformat notebooks
        The instructor's notebook, which all checks come from, and the learner's.
    learner : str, optional
        Whose numbers an interview with variants draws; default: whoever works here.
    isolation : Isolation, optional
        Default: the best that this machine can do.
    cell_seconds, seconds : float
        Limits for one cell and for the whole notebook, instead of the interview's own or the
        grader's; checks not reached get no points.
    limits : Limits, optional
        What the submission may use besides time.
    tell : callable, optional
        Is given each event of the run as it comes.
    """
    verdicts = run(
        source,
        submission,
        interview=interview,
        learner=learner,
        isolation=isolation,
        cell_seconds=cell_seconds,
        seconds=seconds,
        limits=limits,
        tell=tell,
    )
    return result_of(interview, source, verdicts)


def result_of(interview: Interview, source, verdicts: Verdicts) -> Result:
    """The points that the verdicts on an interview's checks come to."""
    checks = [check_result(check, verdicts) for check in checks_of(source)]
    return Result(
        round=interview.round,
        interview=interview.name,
        points=sum(check.points for check in checks),
        max_points=sum(check.max_points for check in checks),
        checks=checks,
        error=verdicts.error,
        note=verdicts.note,
    )


def run(
    source,
    submission,
    *,
    interview: Interview | None = None,
    learner: str | None = None,
    isolation: Isolation | None = None,
    steps: list[Step] | None = None,
    cell_seconds: float | None = None,
    seconds: float | None = None,
    limits: Limits | None = None,
    tell: Callable[[dict], None] | None = None,
) -> Verdicts:
    """Run a submission's cells and the course's checks; what came of each.

    With ``interview``, the misconceptions behind failed checks are named.
    """
    isolation = isolation or best_isolation()
    steps = steps if steps is not None else steps_of(source, submission)
    times = {"cell_seconds": CELL_SECONDS, "seconds": SECONDS, **limits_of(source)}
    given = {"cell_seconds": cell_seconds, "seconds": seconds}
    times |= {name: value for name, value in given.items() if value is not None}
    variant, note = draw(source, submission, learner)
    allows, setup = allows_of(source), setup_of(source)

    def run_steps(steps: list[Step], tell: Callable[[dict], None] | None = None) -> Verdicts:
        if not hasattr(os, "fork"):
            return run_cold(steps, setup, allows=allows, variant=variant, **times)
        with engines.one(isolated=isolation is Isolation.SANDBOX, allows=allows) as engine:
            return engine.run(
                steps, setup, course=course_of(source), variant=variant, limits=limits,
                tell=tell, **times,
            )  # fmt: skip

    verdicts = run_steps(steps, tell)
    verdicts.note = note
    if interview is not None:
        verdicts.misconceptions = diagnose(interview, source, verdicts, run_steps, variant)
    return verdicts


def draw(source, submission, learner: str | None = None) -> tuple[str | None, str | None]:
    """The variant that a submission is graded on, and what the instructor should know of it.

    A notebook that was made under another id is graded on its own numbers, so that nobody loses
    points for where they started; the numbers themselves are always drawn again.
    """
    key = source.metadata.get("interviewlab", {}).get("variants")
    if not key:
        return None, None
    learner = learner or learner_id()
    made_by = recorded_learner(submission) or learner
    note = None
    if made_by != learner:
        note = (
            f"The notebook was made under the id {made_by}, not {learner}: graded on its numbers."
        )
    return variant_of(key, made_by), note


def check_result(check: Check, verdicts: Verdicts) -> CheckResult:
    """The verdict on one check; one that was not reached says why."""
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
        label=check.label,
        misconceptions=verdicts.misconceptions.get(check.id, []),
    )
