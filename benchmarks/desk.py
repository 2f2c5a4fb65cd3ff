"""How long a learner waits for ``%grade``: in a kernel that has just started, and after that.

    python -m benchmarks.desk [--round ROUND] [--warm 3]

Each interview is solved on a desk of its own and opened in a real kernel, as JupyterLab does it.
*Cold* is the first ``%grade``, sent right after ``%load_ext interviewlab``, in seconds until the
last card is shown; *warm* is the median of ``--warm`` more in the same kernel.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import nbformat
from jupyter_client.manager import start_new_kernel

from interviewlab.build import to_text
from interviewlab.curriculum import Interview, find_course
from interviewlab.instructor.demo import fill_in
from interviewlab.learner.desk import make_desk

SECONDS = 120


def solve(interview: Interview, path: Path) -> None:
    """Write the course's own answers into a learner's notebook."""
    notebook = nbformat.read(path, as_version=4)
    fill_in(notebook, nbformat.read(interview.source, as_version=4), None)
    path.write_text(to_text(notebook), encoding="utf-8")


def seconds_of_grades(path: Path, warm: int) -> tuple[float, float]:
    """Seconds of the first ``%grade`` of a kernel, and the median of ``warm`` more."""
    os.environ["JPY_SESSION_NAME"] = str(path)
    manager, client = start_new_kernel(cwd=str(path.parent))
    times = []
    try:
        client.execute("%load_ext interviewlab", reply=True, timeout=SECONDS)
        for _ in range(warm + 1):
            shown: list[dict] = []
            started = time.perf_counter()
            client.execute_interactive("%grade", timeout=SECONDS, output_hook=shown.append)
            times.append(time.perf_counter() - started)
            assert any("Passed: " in str(message["content"]) for message in shown), shown[-1]
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return times[0], statistics.median(times[1:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--round", default=None, help="or ROUND/INTERVIEW; default: all")
    parser.add_argument("--warm", type=int, default=3)
    options = parser.parse_args()
    course = find_course()
    interviews = course.select(options.round) if options.round else course.interviews
    measured = []
    with tempfile.TemporaryDirectory() as name:
        desk = Path(name) / "desk"
        make_desk(course, desk)
        for interview in interviews:
            path = desk / interview.round / f"{interview.name}.ipynb"
            solve(interview, path)
            cold, warm = seconds_of_grades(path, options.warm)
            measured.append((cold, warm))
            print(f"{interview.key:40} cold {cold:5.2f} s  warm {warm:5.2f} s", flush=True)
    for kind, times in zip(("cold", "warm"), zip(*measured, strict=True), strict=True):
        print(f"{kind}: median {statistics.median(times):.2f} s, longest {max(times):.2f} s")


if __name__ == "__main__":
    main()
