"""The candidate's warm parent: loads what answers need once, then forks one child a submission.

It runs inside the sandbox, takes orders from the coordinator only, and never runs learner code.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import os
import signal
import socket
import sys
import time

import numpy as np

from interviewlab.grading import candidate, control, isolate
from interviewlab.grading.shell import make_shell
from interviewlab.grading.wire import Channel, FromExaminer

BECOME_REAPER = 36
PRELOADED = [
    "matplotlib.pyplot",
    "matplotlib_inline.backend_inline",
    "interviewlab.checks",
    # numpy and IPython would load these at their first use, and so in every child
    "numpy.random",
    "IPython.core.logger",
    "bdb",
]


def main(descriptor: int, isolated: bool, allows: tuple[str, ...] = ()) -> None:
    """Serve ``start`` and ``stop`` orders until the coordinator hangs up.

    ``allows`` are the libraries that answers may import: loaded here, they cost a child nothing.
    """
    orders = socket.socket(fileno=descriptor)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(BECOME_REAPER, 1, 0, 0, 0)
    _load(allows)
    if not isolated:
        candidate.refuse_references(allows)
    isolate.measure()
    control.send(orders, "ready")
    running = 0
    with contextlib.suppress(EOFError, ConnectionError):  # it has hung up, or was killed
        while True:
            order, descriptors = control.receive(orders)
            if order["do"] == "start":
                limits = isolate.Limits(**order["limits"])
                running = _start(orders, descriptors[0], limits, order["environment"], isolated)
                os.close(descriptors[0])
                control.send(orders, "started" if running else "failed")
            else:
                control.send(orders, _stop(running, order["wait"]))
                running = 0


def _load(allows: tuple[str, ...]) -> None:
    for name in PRELOADED:
        importlib.import_module(name)
    for name in allows:
        with contextlib.suppress(ImportError):  # the answer that imports it is told
            importlib.import_module(name)
    # the shell is made here, so that every child starts with a fresh one at no cost
    make_shell()
    gc.freeze()  # or the first full collection of a child copies every page of this heap


def _start(
    orders: socket.socket,
    wire: int,
    limits: isolate.Limits,
    environment: dict[str, str],
    isolated: bool,
) -> int:
    """Fork a child that serves ``wire``; return its process id, 0 where isolation failed."""
    told, tell = os.pipe()
    first = os.fork()
    if first:
        os.close(tell)
        os.waitpid(first, 0)
        with os.fdopen(told, "rb") as file:
            text = file.read()
        return int(text or 0)
    # in the child: nothing below may return
    try:
        os.close(told)
        orders.close()
        second = isolate.enter_namespaces() if isolated else os.fork()
        if second:
            os.write(tell, str(second).encode())
            os._exit(0)
        os.close(tell)
        os.setsid()
        _keep_only(wire)
        os.environ.update(environment)
        if isolated:
            isolate.isolate(limits)
        else:
            isolate.limit(limits)
        np.random.seed()  # or every child draws what the others draw
        candidate.serve(Channel(socket.socket(fileno=3), FromExaminer))
    finally:
        os._exit(1)


def _keep_only(wire: int) -> None:
    """Close every descriptor but the wire; the standard ones lead nowhere."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.dup2(wire, 3)
    os.closerange(4, 65536)


def _stop(pid: int, seconds: float) -> dict:
    """Kill what the last submission left running; say how its process ended.

    One that is ending by itself gets ``seconds`` to do so.
    """
    if not pid:
        return {"signal": 0, "code": None}
    end = time.monotonic() + seconds
    ended, status = os.waitpid(pid, os.WNOHANG)
    while not ended and time.monotonic() < end:
        time.sleep(0.01)
        ended, status = os.waitpid(pid, os.WNOHANG)
    killed = not ended
    if killed:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    while True:  # grandchildren, where no namespace took them along
        try:
            if not os.waitpid(-1, os.WNOHANG)[0]:
                break
        except ChildProcessError:
            break
    if killed:
        return {"signal": 0, "code": None}
    code = os.waitstatus_to_exitcode(status)
    return {"signal": max(-code, 0), "code": max(code, 0)}


if __name__ == "__main__":  # without a sandbox
    main(int(sys.argv[1]), False, tuple(sys.argv[2:]))
