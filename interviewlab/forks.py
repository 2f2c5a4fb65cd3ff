"""Trials in forks of one process that has every library loaded."""

from __future__ import annotations

import contextlib
import io
import os
import select
import signal
import time
from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from unittest import mock

import msgspec
import nbformat

from interviewlab.grading.plan import Step, checks_of, steps_of
from interviewlab.grading.rehearsal import share_heap
from interviewlab.trial import Outcome, Trial, run

MEMORY = 3_000_000_000  # bytes of address space beyond what is mapped
NO_END = "It did not come to an end."
WAIT = 20  # times its processor time is what a trial may take by the clock


def try_all(source_text: str, trials: list[Trial], together: bool = False) -> list[Outcome]:
    """Run trials one after another; for a worker process without threads.

    ``source_text`` is the instructor's notebook. ``together`` is for answers that are right: they
    share a fork, and so what ``checks.reference`` keeps. Wrong ones share it with a witness.
    """
    steps, order = _prepared(source_text)
    _rehearse(source_text)
    outcomes: list[Outcome] = []
    while len(outcomes) < len(trials):
        rest = trials[len(outcomes) :]
        if together:
            outcomes += _in_a_fork(steps, order, rest)
        else:
            (seed, learner), alike = next(groupby(rest, _inputs))
            _rehearse(source_text, seed, learner)
            outcomes += _witnessed(steps, order, list(alike))
    return outcomes


def _inputs(trial: Trial) -> tuple[int | None, str | None]:
    return trial.seed, trial.learner


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
        run(steps, order, Trial(seed=seed, learner=learner), lambda *event: None)
    share_heap()


def _witnessed(steps: list[Step], order: dict, trials: list[Trial]) -> list[Outcome]:
    """As ``_in_a_fork``, for trials with the same inputs whose answers may be wrong.

    The reference goes last, over all checks in question. If it still passes, nothing that an answer
    left behind fails a right one; if not, each gets a fork of its own.
    """
    if len(trials) == 1:
        return _in_a_fork(steps, order, trials)
    asked = [trial.only for trial in trials]
    only = None if None in asked else frozenset().union(*asked)
    witness = Trial(seed=trials[0].seed, learner=trials[0].learner, only=only)
    outcomes = _in_a_fork(steps, order, [*trials, witness])
    if len(outcomes) > len(trials):
        said = outcomes.pop()
    else:  # the last one did not come to its end, and the witness not to its turn
        said = _in_a_fork(steps, order, [*trials[: len(outcomes) - 1], witness])[-1]
    if said.failed:
        alone = trials[: len(outcomes)]
        outcomes = [_in_a_fork(steps, order, [trial])[0] for trial in alone]
    return outcomes


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
                run(steps, order, trial, report)
                report("end", "", time.process_time() - started)
    finally:
        os._exit(0)


def _limit_memory() -> None:
    import resource

    with open("/proc/self/statm") as file:
        mapped = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, mapped + MEMORY))
