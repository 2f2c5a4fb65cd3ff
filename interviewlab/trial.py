"""The course's own right and wrong code against its checks, by the hundred: forks of one process.

Grading strangers takes two processes and a sandbox; mutants of a reference are the course's own
code, so they run beside the checks, each in a fork that has every library loaded.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import os
import select
import signal
import time
from collections.abc import Callable
from functools import lru_cache
from types import CodeType
from unittest import mock

import msgspec
import nbformat
import numpy as np

from interviewlab import checks, generated, seed
from interviewlab.forms import FORMS, in_form
from interviewlab.grading.plan import Step, checks_of, steps_of
from interviewlab.grading.rehearsal import share_heap
from interviewlab.variant import LEARNER

MEMORY = 3_000_000_000  # bytes of address space beyond what is mapped
NO_END = "It did not come to an end."
WAIT = 20  # times its processor time is what a trial may take by the clock
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


def try_all(source_text: str, trials: list[Trial], together: bool = False) -> list[Outcome]:
    """Run trials one after another; for a worker process without threads.

    ``source_text`` is the instructor's notebook. ``together`` is for answers that are right, on the
    same inputs: they share a fork, and so what ``checks.reference`` keeps.
    """
    steps, order = _prepared(source_text)
    _rehearse(source_text)
    outcomes: list[Outcome] = []
    while len(outcomes) < len(trials):
        rest = trials[len(outcomes) :]
        if not together:
            _rehearse(source_text, rest[0].seed, rest[0].learner)
        outcomes += _in_a_fork(steps, order, rest if together else rest[:1])
    return outcomes


@lru_cache(maxsize=4)
def _prepared(source_text: str) -> tuple[list[Step], dict[str, list[Step]]]:
    """An interview's steps, and its checks by part."""
    source = nbformat.reads(source_text, as_version=4)
    steps = steps_of(source, source)
    parts = {check.id: check.part for check in checks_of(source)}
    order: dict[str, list[Step]] = {}
    for step in steps:
        if step.kind == "check":
            order.setdefault(parts[step.id], []).append(step)
    return steps, order


@lru_cache(maxsize=4)
def _rehearse(source_text: str, seed: int | None = None, learner: str | None = None) -> None:
    """Run the reference here, for what forks then share: libraries, and ``checks.reference``."""
    steps, order = _prepared(source_text)
    nowhere = contextlib.redirect_stdout(io.StringIO())
    with mock.patch.dict(os.environ, MPLBACKEND="Agg"), contextlib.suppress(Exception), nowhere:
        _run(steps, order, Trial(seed=seed, learner=learner), lambda *event: None)
    share_heap()


def _in_a_fork(steps: list[Step], order: dict, trials: list[Trial]) -> list[Outcome]:
    """The outcomes of the first trials, up to one that doesn't come to an end."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        _be_a_child(steps, order, trials, read, write)
    os.close(write)
    outcomes: list[Outcome] = []
    with os.fdopen(read, "rb") as stream:
        lines = _lines(stream)
        for trial in trials:
            outcomes.append(outcome := Outcome())
            deadline, running, kind = time.monotonic() + WAIT * trial.seconds, "start", ""
            while kind != "end":
                kind, name, value = lines(deadline)
                if kind == "running":
                    running = name
                elif kind == "failed":
                    outcome.failed[name] = value
                elif kind == "used":
                    outcome.used[name] = value
                elif kind == "drew":
                    outcome.drew.add(name)
                elif kind == "silent":  # it sleeps, or has died: of SIGPROF where its time was up
                    outcome.failed[running] = NO_END
                    break
            if kind != "end":
                break
            outcome.seconds = value
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return outcomes


def _lines(stream) -> Callable[[float], tuple[str, str, object]]:
    """A function that waits for the next event, until a time; ``silent`` is that none came."""
    waiting: list[bytes] = []
    unfinished = b""

    def following(deadline: float) -> tuple[str, str, object]:
        nonlocal unfinished
        while not waiting:
            left = max(0.0, deadline - time.monotonic())
            ready, _, _ = select.select([stream], [], [], left)
            piece = os.read(stream.fileno(), 1 << 16) if ready else b""
            if not piece:
                return "silent", "", None
            *lines, unfinished = (unfinished + piece).split(b"\n")
            waiting.extend(lines)
        return tuple(msgspec.json.decode(waiting.pop(0)))

    return following


def _be_a_child(steps, order, trials: list[Trial], read: int, write: int) -> None:
    """Never returns."""
    try:
        os.setpgid(0, 0)
        os.close(read)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nowhere, standard)
        _limit_memory()
        with os.fdopen(write, "wb", buffering=0) as stream:

            def report(*event) -> None:
                stream.write(msgspec.json.encode(event) + b"\n")

            for trial in trials:
                signal.setitimer(signal.ITIMER_PROF, trial.seconds)
                started = time.process_time()
                _run(steps, order, trial, report)
                report("end", "", time.process_time() - started)
    finally:
        os._exit(0)


def _limit_memory() -> None:
    import resource

    with open("/proc/self/statm") as file:
        mapped = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, mapped + MEMORY))


def _run(steps: list[Step], order: dict[str, list[Step]], trial: Trial, report: Callable) -> None:
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
