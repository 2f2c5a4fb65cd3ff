"""Grading where processes can't be forked (Windows): a fresh candidate a notebook, and no sandbox.

The examiner runs in the calling process; the candidate is a new Python that connects to it over the
loopback interface and shows that it was started by us.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from interviewlab import remote
from interviewlab.grading.engine import (
    START_SECONDS,
    EngineError,
    Verdicts,
    candidate_environment,
    note,
)
from interviewlab.grading.examiner import examine
from interviewlab.grading.plan import Step
from interviewlab.grading.rehearsal import Job
from interviewlab.seed import course_seed
from interviewlab.variant import VARIANT

TOKEN_BYTES = 32


def run_cold(
    steps: list[Step],
    setup: list[str],
    *,
    cell_seconds: float,
    seconds: float,
    allows: tuple[str, ...] = (),
    variant: str | None = None,
) -> Verdicts:
    """Run one submission; see :meth:`interviewlab.grading.engine.Engine.run`."""
    token = secrets.token_bytes(TOKEN_BYTES)
    seed = str(course_seed())
    cells = [(step.kind, step.id, step.source) for step in steps]
    job = Job(cells, setup, [], seed, cell_seconds, seconds, variant)
    environment = candidate_environment() | ({VARIANT: variant} if variant else {})
    verdicts = Verdicts()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(START_SECONDS)
        port = str(listener.getsockname()[1])
        process = subprocess.Popen(
            [sys.executable, "-m", "interviewlab.grading.cold", port, token.hex(), *allows],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd=tempfile.gettempdir(), env=environment,
        )  # fmt: skip
        try:
            with _accept(listener, token) as connection, _left_as_it_was():
                examine(job, connection, lambda event: note(event, verdicts))
        finally:
            process.kill()
            process.wait()
    return verdicts


@contextlib.contextmanager
def _left_as_it_was() -> Iterator[None]:
    """An examiner ends with its process elsewhere; this process goes on, maybe as a notebook's."""
    hooks, environment = (remote.find_in_candidate, remote.find_source), dict(os.environ)
    try:
        yield
    finally:
        remote.find_in_candidate, remote.find_source = hooks
        os.environ.clear()
        os.environ.update(environment)


def _accept(listener: socket.socket, token: bytes) -> socket.socket:
    while True:
        try:
            connection, _ = listener.accept()
        except TimeoutError:
            raise EngineError("The learner's process did not start.") from None
        connection.settimeout(START_SECONDS)
        with contextlib.suppress(OSError):
            shown = connection.recv(TOKEN_BYTES, socket.MSG_WAITALL)
            if hmac.compare_digest(shown, token):
                return connection
        connection.close()


def main(port: str, token: str, *allows: str) -> None:
    """The candidate: connect, and answer the examiner."""
    from interviewlab.grading.candidate import refuse_references, serve
    from interviewlab.grading.wire import Channel, FromExaminer, WireError

    refuse_references(allows)
    connection = socket.create_connection(("127.0.0.1", int(port)))
    connection.sendall(bytes.fromhex(token))
    with contextlib.suppress(WireError):
        serve(Channel(connection, FromExaminer))


if __name__ == "__main__":
    main(*sys.argv[1:])
