"""The examiner: runs the course's checks against a candidate, and never runs learner code.

``python -m interviewlab.grading.examiner DESCRIPTOR`` is its warm parent: it loads the reference
libraries once, and forks one child a submission, so that nothing a check did to one learner's
values is there for the next.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import os
import signal
import socket
import sys
import time

import msgspec

from interviewlab import remote, variant
from interviewlab.failure import CheckFailed
from interviewlab.grading import control, isolate
from interviewlab.grading.peer import Peer
from interviewlab.grading.rehearsal import Job, prepare, setup_namespace, warm_up
from interviewlab.grading.wire import Channel, FromCandidate, Gone, Timeout, WireError, clean

MAX_OUTPUT = 1_000_000  # of a cell, as JSON; a candidate that keeps its own bound stays below
MAX_OUTPUTS = 20_000_000  # of a notebook
MAX_TEXT = 20_000
MAX_TRACE = 4_000_000  # as JSON
MEMORY = 4_000_000_000  # beyond what the libraries take; what an answer sends must fit
# most checks need these; what else a release's checks import is added when it first comes
PRELOADED = ["interviewlab.checks", "scipy.stats", "sklearn.linear_model"]


class Examiner:
    """Goes through the steps of one submission and reports what happened to each."""

    def __init__(self, job: Job, peer: Peer, report):
        self._job = job
        self._peer = peer
        self._report = report
        self._end = time.monotonic() + job.seconds
        self._failed: dict[str, str] = {}  # names whose cell failed, and why
        self._namespace = setup_namespace(job.setup)
        self._outputs_left = MAX_OUTPUTS
        self._looked_up: dict[str, object] = {}

    def run(self) -> None:
        """Report ``cell`` and ``check`` events, and ``end`` with the reason if it came early."""
        reason = ""
        try:
            for index, (kind, name, source) in enumerate(self._job.steps):
                if kind == "check":
                    self._check(index, name, source)
                else:
                    self._cell(index, source)
        except Timeout:
            reason = self._why_no_time()
        except WireError as error:
            reason = f"The notebook's process is gone or broken: {error}."
        gone = isinstance(self._peer.lost, Gone)
        self._report({"event": "end", "reason": reason, "gone": gone})

    def _seconds(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise Timeout
        return min(self._job.cell_seconds, left)

    def _why_no_time(self) -> str:
        if time.monotonic() >= self._end - 0.01:
            return f"Grading stopped: the notebook took more than {self._job.seconds:g} s."
        return f"Grading stopped: a cell took more than {self._job.cell_seconds:g} s."

    def _cell(self, index: int, source: str) -> None:
        ran = self._peer.run(source, self._seconds())
        error = None
        if ran.error is not None:
            error = [
                (ran.error.types or ["Error"])[0][:100],
                ran.error.message[:10_000],
                ran.error.place[:300],
            ]
            for name in _bound_names(source):
                self._failed[name] = f"{error[0]}: {error[1]}"
        outputs = ran.outputs
        if len(outputs) > min(2 * MAX_OUTPUT, self._outputs_left):
            outputs = "[]"
        self._outputs_left -= len(outputs)
        self._report({"event": "cell", "index": index, "outputs": outputs, "error": error})

    def _check(self, index: int, name: str, source: str) -> None:
        printed = io.StringIO()
        failure = lost = None
        self._peer.printed.clear()
        self._peer.trace.clear()
        try:
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
                self._run_check(name, source)
        except CheckFailed as failed:
            failure = _failure(failed)
        except WireError as error:
            lost = error
        except Exception as error:
            failure = self._raw(error)
        lost = self._peer.lost or lost
        if lost is not None:  # whatever the check made of it
            self._report({"event": "check", "index": index, "id": name, "failure": _lost(lost)})
            raise lost from None
        text = clean("".join(self._peer.printed) + printed.getvalue())
        trace = self._peer.trace.as_data() if failure else []
        if trace and len(msgspec.json.encode(trace)) > MAX_TRACE:
            trace = []
        self._report(
            {"event": "check", "index": index, "id": name, "failure": failure, "printed": text,
             "trace": trace}
        )  # fmt: skip

    def _run_check(self, name: str, source: str) -> None:
        code, names, _ = prepare(name, source)
        namespace = dict(self._namespace)
        wanted = [each for each in names if each not in namespace]
        self._looked_up = self._peer.lookup(wanted, self._seconds())
        namespace.update(self._looked_up)
        # what the check asks next is bounded as a whole
        exec(code, namespace)

    def source_of(self, value: object) -> str | None:
        """The definition behind a name that the running check looked up, in the learner's cells.

        It is read from the submission: what the candidate says of its own source proves nothing.
        """
        name = next((name for name, found in self._looked_up.items() if found is value), None)
        cells = [source for kind, _, source in self._job.steps if kind == "learner"]
        return definition(name, cells) if name else None

    def _raw(self, error: Exception) -> dict:
        if isinstance(error, NameError) and error.name:
            why = self._failed.get(error.name)
            message = f"{error.name} is not defined" + (
                f": its cell failed with {why}" if why else ": the cell that defines it is missing."
            )
        else:
            message = f"{type(error).__name__}: {error}"
        return {"message": clean(message[:MAX_TEXT]), "hint": None, "escaped": True}


def _failure(failed: CheckFailed) -> dict:
    rows = [f"{label}: {text}" for label, text in failed.rows() if label != "look at"]
    message = clean("\n".join([failed.reason, *rows])[:MAX_TEXT])
    return {"message": message, "hint": failed.hint, "escaped": False}


def _lost(error: WireError) -> dict:
    text = "it took too long" if isinstance(error, Timeout) else str(error)
    return {"message": f"Your code did not come back: {text}.", "hint": None, "escaped": False}


def definition(name: str, cells: list[str]) -> str | None:
    """The last top-level ``def`` or ``class`` that binds ``name``; None if something else does."""
    found = None
    for source in cells:
        try:
            body = ast.parse(source).body
        except SyntaxError:  # magics: no part has them
            continue
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name:
                first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
                found = "\n".join(source.splitlines()[first - 1 : node.end_lineno])
            elif any(
                isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Store)
                for each in ast.walk(node)
            ):
                found = None
    return found


def _bound_names(source: str) -> set[str]:
    try:
        body = ast.parse(source).body
    except SyntaxError:  # a magic, or the learner's own error
        import re

        return set(re.findall(r"^(?:def|class)\s+(\w+)", source, flags=re.M))
    return {node.name for node in body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


def examine(job: Job, wire: socket.socket, report) -> None:
    """Run a job in this process."""
    os.environ["INTERVIEWLAB_SEED"] = job.seed
    if job.variant is not None:
        os.environ[variant.VARIANT] = job.variant
    peer = Peer(Channel(wire, FromCandidate))
    remote.find_in_candidate = lambda name: peer.lookup([name])[name]
    examiner = Examiner(job, peer, report)
    remote.find_source = examiner.source_of
    examiner.run()


def main(descriptor: int) -> None:
    """The warm parent: serve ``examine`` and ``stop`` orders until the coordinator hangs up."""
    orders = socket.socket(fileno=descriptor)
    for name in PRELOADED:
        importlib.import_module(name)
    control.send(orders, "ready")
    child = 0
    with contextlib.suppress(EOFError, ConnectionError):  # it has hung up, or was killed
        while True:
            order, descriptors = control.receive(orders)
            if order["do"] == "examine":
                job = msgspec.convert(order["job"], Job)
                warm_up(job)
                child = os.fork()
                if child == 0:
                    _child(orders, job, *descriptors)
                for each in descriptors:
                    os.close(each)
            elif child:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                child = 0
                control.send(orders, "stopped")


def _child(orders: socket.socket, job: Job, wire: int, results: int) -> None:
    status = 1
    try:
        orders.close()
        _limit_memory()
        with socket.socket(fileno=results) as reports:
            examine(job, socket.socket(fileno=wire), lambda event: control.send(reports, event))
        status = 0
    finally:
        os._exit(status)


def _limit_memory() -> None:
    """An answer that is too large ends in a MemoryError of its own check."""
    import resource  # not on Windows, where no child is forked

    isolate.measure()
    if isolate.MAPPED:
        most = isolate.MAPPED + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    main(int(sys.argv[1]))
