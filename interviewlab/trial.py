"""The course's own right and wrong code against its checks, in one namespace.

Grading strangers takes two processes and a sandbox; mutants of a reference are the course's own
code, so they run beside the checks, in forks: see :mod:`interviewlab.forks`.
"""

from __future__ import annotations

import contextlib
import linecache
import os
from collections.abc import Callable
from functools import lru_cache
from types import CodeType

import msgspec
import numpy as np

from interviewlab import checks, generated, seed
from interviewlab.forms import FORMS, in_form
from interviewlab.grading.plan import Step
from interviewlab.variant import LEARNER

QUANTITY_SHARES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 1.0)
FLOAT32 = {"rtol": 1e-3, "atol": 1e-3}


class Trial(msgspec.Struct, frozen=True):
    """One run of an interview's checks.

    Attributes
    ----------
    answers : dict
        Source code by part, in place of the reference's.
    first : str or None
        The part whose checks go first, with an end at the first failure.
    seconds : float
        Processor time that the run may take, so that a busy machine changes no verdict.
    form : str
        One of ``FORMS``: how arrays arrive at the answer.
    learner : str or None
        Whose variant is drawn.
    only : frozenset of str or None
        The checks to run; default: all.
    brief : bool
        Whether a failure is enough: ``checks.for_all`` then looks for no smaller one.
    """

    answers: dict[str, str] = {}
    first: str | None = None
    seconds: float = 60.0
    seed: int | None = None
    form: str = FORMS[0]
    learner: str | None = None
    only: frozenset[str] | None = None
    brief: bool = False


class Outcome(msgspec.Struct):
    """What came of a trial.

    Attributes
    ----------
    failed : dict
        Messages by check id; a run that hung or died failed the check that was running.
    used : dict
        By check id, the largest share of a tolerance that a passing comparison needed.
    drew : set
        The ids of the cells, checks and others, that asked for the course seed.
    seconds : float
        Processor time of a run that came to its end.
    """

    failed: dict[str, str] = {}
    used: dict[str, float] = {}
    drew: set[str] = set()
    seconds: float = 0.0


def run(steps: list[Step], order: dict[str, list[Step]], trial: Trial, report: Callable) -> None:
    """Setup cells and answers in their order, then the checks; reports as it goes."""
    if trial.seed is not None:
        os.environ["INTERVIEWLAB_SEED"] = str(trial.seed)
    if trial.learner is not None:
        os.environ[LEARNER] = trial.learner
    namespace: dict = {"__name__": "__main__"}
    before = checks.copied, checks.close, checks.quantity
    shrinks = generated.MAX_SHRINKS
    tolerance = _Tolerance(*before[1:], FLOAT32 if trial.form == "float32" else {})
    if trial.form != FORMS[0]:
        checks.copied = lambda values: in_form(before[0](values), trial.form)
    checks.close, checks.quantity = tolerance.close, tolerance.quantity
    generated.MAX_SHRINKS = 1 if trial.brief else shrinks
    try:
        for step in steps:
            if step.kind != "check":
                report("running", step.id or "cell", "")
                asked = seed.asked
                with contextlib.suppress(Exception):  # the checks say what is missing
                    _execute(trial.answers.get(step.id, step.source), step.id, namespace)
                if seed.asked > asked:
                    report("drew", step.id or "cell", "")
        for part in sorted(order, key=lambda part: part != trial.first):
            for step in order[part]:
                if trial.only is not None and step.id not in trial.only:
                    continue
                report("running", step.id, "")
                tolerance.used, asked = 0.0, seed.asked
                try:
                    _execute(step.source, step.id, dict(namespace))
                except Exception as error:
                    report("failed", step.id, f"{type(error).__name__}: {error}"[:2000])
                    if trial.first is not None:
                        return
                else:
                    report("used", step.id, tolerance.used)
                if seed.asked > asked:
                    report("drew", step.id, "")
    finally:
        checks.copied, checks.close, checks.quantity = before
        generated.MAX_SHRINKS = shrinks


def _execute(source: str, name: str | None, namespace: dict) -> None:
    filename = f"<cell {name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    exec(_compiled(source, filename), namespace)


@lru_cache(maxsize=1000)
def _compiled(source: str, filename: str) -> CodeType:
    return compile(source, filename, "exec")


class _Tolerance:
    """``checks.close`` and ``quantity``, and the largest share of a tolerance that was needed."""

    def __init__(self, close: Callable, quantity: Callable, least: dict[str, float]):
        self._close = close
        self._quantity = quantity
        self._least = least
        self.used = 0.0

    def close(self, got, expected, *, rtol: float = 1e-7, atol: float = 1e-9, hint=None):
        rtol = max(rtol, self._least.get("rtol", 0.0))
        atol = max(atol, self._least.get("atol", 0.0))
        self._close(got, expected, rtol=rtol, atol=atol, hint=hint)
        value, wanted = (
            np.asarray(each.value if isinstance(each, checks.Call) else each, dtype=complex)
            for each in (got, expected)
        )
        with np.errstate(all="ignore"):
            share = np.abs(value - wanted) / (atol + rtol * np.abs(wanted))
        share = share[np.isfinite(share)]
        self.used = max(self.used, float(share.max(initial=0.0)))

    def quantity(self, got, expected, unit: str, *, rtol: float = 0.05, **options):
        self._quantity(got, expected, unit, rtol=rtol, **options)
        for share in QUANTITY_SHARES:
            with contextlib.suppress(checks.CheckFailed):
                self._quantity(got, expected, unit, rtol=share * rtol, **options)
                break
        self.used = max(self.used, share)
