"""Where submissions are graded: processes of this machine, or a Dask cluster. One interface."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from interviewlab.cohort.task import Task, get_ready, grade_submission
from interviewlab.errors import InterviewLabError

CONNECT_SECONDS = 20
POLITE = 5  # nicer than the coordinator: all wait for it, and it needs little
MOST_LOSSES = 3  # processes that may die under one submission before it is given up


class ClusterError(InterviewLabError):
    """The cluster can't be reached, or was lost."""


class Local:
    """Worker processes of this machine, each in a lane of its own; a lost one is made anew.

    They start at once, since it takes them some seconds.

    Parameters
    ----------
    workers : int or None
        Default: one a processor.
    no_sandbox : bool
        Whether submissions will be graded without a sandbox.
    """

    def __init__(self, workers: int | None = None, no_sandbox: bool = False):
        self.workers = self.lanes = workers or _processors()
        self._pools = [_one_process() for _ in range(self.lanes)]
        for pool in self._pools:
            pool.submit(get_ready, no_sandbox)

    def submit(self, task: Task, lane: int) -> Future:
        try:
            return self._pools[lane].submit(grade_submission, task)
        except BrokenProcessPool:
            self._pools[lane].shutdown(wait=False, cancel_futures=True)
            self._pools[lane] = _one_process()
            return self._pools[lane].submit(grade_submission, task)

    def close(self, wait: bool = True) -> None:
        processes = [p for pool in self._pools for p in (pool._processes or {}).values()]
        for pool in self._pools:
            pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            if wait:
                process.join()
            else:
                process.terminate()


def _one_process() -> ProcessPoolExecutor:
    # spawned: nothing of the coordinator's, its database connection least of all, is inherited
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(1, mp_context=context, initializer=_begin, initargs=(os.getpid(),))


class Dask:
    """The workers of a Dask cluster, in one lane: it says who takes what.

    What a lost worker had, it gives to another.
    """

    lanes = 1

    def __init__(self, address: str):
        try:
            from distributed import Client
        except ImportError:
            raise ClusterError(
                "Dask is not installed here: run `pip install 'interviewlab[cluster]'`."
            ) from None
        try:
            self._client = Client(address, timeout=CONNECT_SECONDS)
        except (OSError, ValueError, TimeoutError) as error:
            raise ClusterError(
                f"There is no Dask scheduler at {address} ({error}): start `dask scheduler` there, "
                "or check the address."
            ) from None
        self._executor = self._client.get_executor(pure=False, retries=MOST_LOSSES)

    @property
    def workers(self) -> int:
        return max(1, sum(self._client.nthreads().values()))

    def submit(self, task: Task, lane: int) -> Future:
        return self._executor.submit(grade_submission, task)

    def close(self, wait: bool = True) -> None:
        with contextlib.suppress(Exception):  # a cluster that is gone can't say goodbye
            self._executor.shutdown(wait=wait)
            self._client.close(timeout=5)


def was_lost(future: Future) -> BaseException | None:
    """Why the process that had a submission is gone; None where it answered."""
    try:
        error = future.exception()
    except CancelledError as cancelled:
        return cancelled
    lost = isinstance(error, BrokenProcessPool) or type(error).__name__ in (
        "KilledWorker",
        "CancelledError",
        "FutureCancelledError",
    )
    return error if lost else None


@contextlib.contextmanager
def open_workers(
    cluster: str | None, workers: int | None, no_sandbox: bool = False
) -> Iterator[Local | Dask]:
    """Workers of ``cluster``, or ``workers`` processes here; an error ends them at once."""
    pool = Dask(cluster) if cluster else Local(workers, no_sandbox)
    try:
        yield pool
    except BaseException:
        pool.close(wait=False)
        raise
    pool.close()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin(coordinator: int) -> None:
    """In a new worker: Ctrl-C is the coordinator's to answer, and nobody outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(POLITE)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")

    def watch() -> None:
        while os.getppid() == coordinator:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
