"""The processes that trials run in: forked from one that has loaded what they all need."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

from interviewlab import forks
from interviewlab.grading.examiner import PRELOADED


def new_pool(workers: int) -> ProcessPoolExecutor:
    """Processes of one thread each, for trials."""
    # a library's own threads don't survive a fork
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([forks.__name__, "matplotlib.pyplot", *PRELOADED])
    return ProcessPoolExecutor(
        workers, mp_context=context, initializer=_begin, initargs=(dict(os.environ),)
    )


def _begin(environment: dict[str, str]) -> None:
    """In a new worker; the process that it is forked from may stem from another environment."""
    import matplotlib

    os.environ.clear()
    os.environ.update(environment)
    matplotlib.use("Agg")
