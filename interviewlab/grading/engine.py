"""The coordinator's side: a pair of warm parents, and one submission at a time through them."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from interviewlab.grading import control, sandbox
from interviewlab.grading.isolate import Limits
from interviewlab.grading.plan import Step
from interviewlab.grading.rehearsal import Job
from interviewlab.seed import course_seed
from interviewlab.variant import VARIANT

EXAMINER = "interviewlab.grading.examiner"
WARM = "interviewlab.grading.warm"
CELL_SECONDS = 30.0
SECONDS = 60.0
START_SECONDS = 60.0
DYING = 1.0  # what a process that hung up may take to end by itself, and so to say how
GRACE = 10.0  # what an examiner may take beyond the submission's own time
EXAMINER_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MPLBACKEND": "Agg"}


class EngineError(RuntimeError):
    """The grader itself failed; no learner can cause it."""


@dataclass
class Verdicts:
    """What a run said of each step that it reached.

    Attributes
    ----------
    by_check : dict
        None (passed) or ``{"message", "hint", "escaped"}``, by check id.
    outputs : dict
        nbformat outputs as JSON text, by step index; ``errors``: (type, message, place).
    traces : dict
        What came back from the learner's code, by failed check; see ``trace``.
    misconceptions : dict
        Sentences that name what is behind a failed check, by check id.
    error : str or None
        Why the run ended early; ``gone`` where the learner's process hung up.
    note : str or None
        What an instructor should know of the submission.
    """

    by_check: dict[str, dict | None] = field(default_factory=dict)
    outputs: dict[int, str] = field(default_factory=dict)
    errors: dict[int, list] = field(default_factory=dict)
    printed: dict[int, str] = field(default_factory=dict)
    traces: dict[str, list] = field(default_factory=dict)
    misconceptions: dict[str, list[str]] = field(default_factory=dict)
    error: str | None = None
    gone: bool = False
    note: str | None = None


class Engine:
    """A candidate's and an examiner's warm parents, taking turns on one core.

    Parameters
    ----------
    isolated : bool
        Whether learner code runs in the sandbox; without it, in a process of its own only.
    allows : tuple of str
        Libraries that the interview lets answers import.
    core : int or None
        The processor both are pinned to (they take turns anyway; crossing cores costs time).
    """

    def __init__(self, *, isolated: bool, allows: tuple[str, ...] = (), core: int | None = None):
        self.isolated = isolated
        self._processes: list[subprocess.Popen] = []
        code = f"from interviewlab.grading.warm import main; main({{}}, True, {allows!r})"
        self._examiner = self._start(lambda fd: [sys.executable, "-m", EXAMINER, str(fd)])
        if isolated:
            self._candidate = self._start(lambda fd: sandbox.command(code.format(fd), allows))
        else:
            self._candidate = self._start(
                lambda fd: [sys.executable, "-m", WARM, str(fd), *allows],
                cwd=tempfile.gettempdir(),
                env=candidate_environment(),
            )
        for parent in (self._examiner, self._candidate):
            parent.settimeout(START_SECONDS)
            self._expect(parent, "ready")
        if core is not None:
            for process in self._processes:
                _pin(process.pid, core)

    def run(
        self,
        steps: list[Step],
        setup: list[str],
        *,
        course: list[str] | None = None,
        variant: str | None = None,
        limits: Limits | None = None,
        cell_seconds: float = CELL_SECONDS,
        seconds: float = SECONDS,
        tell: Callable[[dict], None] | None = None,
    ) -> Verdicts:
        """Run one submission; what the learner's code does only ever shortens the verdicts.

        ``course`` are the release's own code cells: with them, a release that comes again is
        graded faster. ``variant`` is the learner's own where the release has variants. ``tell`` is
        given each event as it comes.
        """
        wire_examiner, wire_candidate = socket.socketpair()
        results, reports = socket.socketpair()
        job = Job(
            [(step.kind, step.id, step.source) for step in steps],
            setup,
            course or [],
            str(course_seed()),
            cell_seconds,
            seconds,
            variant,
        )
        verdicts = Verdicts()
        with wire_examiner, wire_candidate, results, reports:
            self.start_candidate(wire_candidate, limits, variant)
            order = {"do": "examine", "job": msgspec.to_builtins(job)}
            control.send(self._examiner, order, [wire_examiner.fileno(), reports.fileno()])
            for ours in (wire_examiner, wire_candidate, reports):
                ours.close()
            ended = self._collect(
                results, verdicts, time.monotonic() + seconds + GRACE, tell or _ignore
            )
            death = self.stop_candidate(wait=DYING if verdicts.gone else 0.0)
            self._stop(self._examiner)
        if not ended:
            verdicts.error = "Grading stopped: the checks did not come to an end."
        elif verdicts.error:
            verdicts.error = _why(verdicts.error, death, verdicts.gone)
        return verdicts

    def start_candidate(
        self, wire: socket.socket, limits: Limits | None = None, variant: str | None = None
    ) -> None:
        """Fork a candidate that serves ``wire``, isolated."""
        order = {
            "do": "start",
            "limits": msgspec.to_builtins(limits or Limits()),
            "environment": {VARIANT: variant} if variant else {},
        }
        control.send(self._candidate, order, [wire.fileno()])
        self._expect(self._candidate, "started")

    def stop_candidate(self, wait: float = 0.0) -> dict:
        """End the candidate and all it started, and say how it ended; see ``warm``."""
        return self._stop(self._candidate, wait=wait)

    def close(self) -> None:
        """End both parents and everything they started."""
        for connection in (self._examiner, self._candidate):
            connection.close()
        for process in self._processes:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()

    def _start(self, command, *, cwd: str | None = None, env: dict | None = None) -> socket.socket:
        ours, theirs = socket.socketpair()
        process = subprocess.Popen(
            command(theirs.fileno()),
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            cwd=cwd,
            env={**(os.environ if env is None else env), **EXAMINER_ENVIRONMENT},
            start_new_session=True,  # Ctrl-C is the coordinator's to answer
        )
        theirs.close()
        self._processes.append(process)
        return ours

    def _expect(self, parent: socket.socket, answer: str) -> None:
        try:
            got, _ = control.receive(parent)
        except (EOFError, OSError):
            got = "nothing"
        if got != answer:
            self.close()
            raise EngineError(f"A grading process did not start (it said {got!r}, not {answer!r}).")

    def _collect(
        self, results: socket.socket, verdicts: Verdicts, deadline: float, tell: Callable
    ) -> bool:
        while True:
            ready, _, _ = select.select([results], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                return False
            try:
                event, _ = control.receive(results)
            except EOFError:
                return False
            tell(event)
            if note(event, verdicts):
                return True

    def _stop(self, parent: socket.socket, wait: float = 0.0):
        control.send(parent, {"do": "stop", "wait": wait})
        return control.receive(parent)[0]


def _ignore(event: dict) -> None:
    """For who wants no news."""


def candidate_environment() -> dict[str, str]:
    """Without a sandbox: this environment, less what a learner should not read there."""
    return {name: value for name, value in os.environ.items() if "INTERVIEWLAB" not in name}


def _pin(pid: int, core: int) -> None:
    """Keep a warm parent and its children on one core: crossing cores costs more than it gains."""
    for each in (pid, *_children(pid)):
        with contextlib.suppress(OSError):
            os.sched_setaffinity(each, {core})


def _children(pid: int) -> list[int]:
    """The processes below ``pid``: bubblewrap stands between us and the warm parent."""
    path = Path(f"/proc/{pid}/task/{pid}/children")
    direct = [int(child) for child in path.read_text().split()] if path.exists() else []
    return direct + [below for child in direct for below in _children(child)]


def note(event: dict, verdicts: Verdicts) -> bool:
    """Enter an examiner's event; True where it is the last one."""
    if event["event"] == "end":
        verdicts.error, verdicts.gone = event["reason"] or None, event["gone"]
        return True
    index = event["index"]
    if event["event"] == "check":
        verdicts.by_check[event["id"]] = event["failure"]
        verdicts.printed[index] = event.get("printed", "")
        if event.get("trace"):
            verdicts.traces[event["id"]] = event["trace"]
    else:
        verdicts.outputs[index] = event["outputs"]
        if event["error"]:
            verdicts.errors[index] = event["error"]
    return False


def _why(reason: str, death: dict, gone: bool) -> str:
    """The reason of an early end, told by how the learner's process died.

    One that did not hang up first may still end by itself, as soon as it finds nobody listening.
    """
    if death["signal"] == signal.SIGXCPU:
        return "Grading stopped: the notebook used more processor time than it may."
    if death["signal"]:
        number = death["signal"]  # a real-time signal has no name
        name = signal.Signals(number).name if number in set(signal.Signals) else f"signal {number}"
        return f"The notebook's process was ended by {name}."
    if gone and death["code"] is not None:
        return f"The notebook ended its own process (exit code {death['code']})."
    return reason
