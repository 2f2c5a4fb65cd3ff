"""A real Dask cluster on loopback: a scheduler and two workers, each a process."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys

import psutil
import pytest

from tests.cohort.conftest import STUDENTS, gradebook, start
from tests.cohort.test_disturbed import wait_for


def dask(*command: str, **options) -> subprocess.Popen:
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *command], env=environment, text=True, **options
    )


@pytest.fixture
def cluster(tmp_path):
    """The address of a scheduler, and its two workers' processes."""
    log = tmp_path / "scheduler.log"
    with log.open("w") as file:
        scheduler = dask(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
            stderr=file, stdout=file,
        )  # fmt: skip
    found = wait_for(lambda: re.search(r"Scheduler at: +(tcp://127\.0\.0\.1:\d+)", log.read_text()))
    address = found[1]
    workers = []
    for number in range(2):
        with (tmp_path / f"worker-{number}.log").open("w") as file:
            workers.append(
                dask(
                    "worker",
                    address,
                    "--nworkers",
                    "1",
                    "--nthreads",
                    "1",
                    "--no-dashboard",
                    "--local-directory",
                    str(tmp_path / f"worker-{number}"),
                    stderr=file,
                    stdout=file,
                    cwd=tmp_path,
                )
            )
    yield address, workers
    family = []
    for process in (*workers, scheduler):
        family += psutil.Process(process.pid).children(recursive=True)
        process.terminate()
    for process in (*workers, scheduler):
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:  # a nanny that is just starting a worker anew
            process.kill()
            process.wait()
    for left in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            left.kill()


def test_a_cluster_grades_as_this_machine_does(cohort, undisturbed, cluster):
    """With a worker killed on the way, is every grade what a local run gives?"""
    address, workers = cluster
    process = start(cohort, "--cluster", address)
    nanny = psutil.Process(workers[0].pid)
    victim = wait_for(lambda: [p for p in nanny.children(recursive=True) if _grades(p)])[0]
    victim.kill()
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    assert f"{STUDENTS} submissions graded" in out
    assert gradebook(cohort) == undisturbed


def _grades(process: psutil.Process) -> bool:
    """Is this a worker's process with warm parents below it?"""
    try:
        children = process.children()
        return any("grading.examiner" in " ".join(child.cmdline()) for child in children)
    except psutil.Error:
        return False
