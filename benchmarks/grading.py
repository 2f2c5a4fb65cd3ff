"""One submission graded three ways, in turn: plain nbgrader, the two processes, and the limit.

    python benchmarks/grading.py [--rounds 7] [--interview ROUND/INTERVIEW] [--plot FILE]

*plain* is nbgrader's own ``Execute`` preprocessor with a kernel of its own; *engine* is what
``interviewlab`` and ``nbgrader autograde`` use; *limit* is the same cells, the learner's and the
checks', in one warm interpreter that was forked with every library loaded: no isolation, and no way
to be faster in Python. Each round takes plain nbgrader once and the other two five times each, as a
cohort's submissions follow one another. Medians and their ratios are what counts.
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import time
import warnings
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import nbformat
import numpy as np

from interviewlab.curriculum import find_course
from interviewlab.grading.engine import Engine, _children
from interviewlab.grading.peer import Peer
from interviewlab.grading.plan import Step, allows_of, course_of, setup_of, steps_of
from interviewlab.grading.wire import Channel, FromCandidate

AGAIN = 5  # runs of the fast ways a round
SMALL = [
    ("a call", "pass", "f(1.0)", 2000),
    ("a call with an array of 8 kB", "small = np.zeros(1000)", "f(small)", 2000),
    ("a 10 MB array there and back", "large = np.zeros(1_250_000)", "f(large)", 20),
]


def plain(source) -> float:
    """nbgrader's Execute on the instructor's notebook, kernel start included."""
    from nbgrader.preprocessors import Execute

    notebook = deepcopy(source)
    started = time.perf_counter()
    Execute(timeout=120).preprocess(notebook, {"metadata": {"path": "."}})
    return time.perf_counter() - started


def engine(warm: Engine, source, steps: list[Step]) -> float:
    """The two processes, both children started and ended."""
    started = time.perf_counter()
    verdicts = warm.run(steps, setup_of(source), course=course_of(source))
    seconds = time.perf_counter() - started
    assert verdicts.error is None and not any(verdicts.by_check.values()), "the reference failed"
    return seconds


def load(steps: list[Step]) -> None:
    """Run the cells here once, so that the forks of ``limit`` find every library loaded."""
    from IPython.core.interactiveshell import InteractiveShell

    os.environ["MPLBACKEND"] = "Agg"
    shell = InteractiveShell.instance()
    assert all(shell.run_cell(step.source, silent=True).success for step in steps)


def limit(steps: list[Step]) -> float:
    """The same cells in a fork of this interpreter, on one core as the engine's."""
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        good = all(shell.run_cell(step.source, silent=True).success for step in steps)
        os._exit(0 if good else 1)
    _, status = os.waitpid(child, 0)
    assert status == 0, "the reference failed"
    return time.perf_counter() - started


def start_of_a_child(warm: Engine) -> float:
    """Fork and isolate until the sandboxed child answers an examiner: seconds."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        started = time.perf_counter()
        warm.start_candidate(theirs)
        theirs.close()
        Peer(Channel(ours, FromCandidate)).lookup(["nothing"], 10.0)
        seconds = time.perf_counter() - started
        warm.stop_candidate()
    return seconds


def nothing(warm: Engine) -> float:
    """Seconds of a submission without cells: fork, isolate and end both children."""
    started = time.perf_counter()
    warm.run([], [])
    return time.perf_counter() - started


def per_call(warm: Engine, prepare: str, call: str, times: int) -> float:
    """Seconds of one call from a check, measured inside the examiner."""
    check = (
        "import time\nimport numpy as np\n"
        f"{prepare}\n{call}\n"
        "started = time.perf_counter()\n"
        f"for _ in range({times}):\n    {call}\n"
        f"print((time.perf_counter() - started) / {times})"
    )
    steps = [Step("learner", "f", "def f(x):\n    return x"), Step("check", "time", check)]
    verdicts = warm.run(steps, [])
    assert verdicts.by_check == {"time": None}, verdicts
    return float(verdicts.printed[1])


def resident(warm: Engine) -> int:
    """Bytes resident in the warm parents, the one inside the sandbox included."""
    total = 0
    parents = [process.pid for process in warm._processes]
    for pid in parents + [child for parent in parents for child in _children(parent)]:
        pages = Path(f"/proc/{pid}/statm").read_text().split()[1]
        total += int(pages) * os.sysconf("SC_PAGE_SIZE")
    return total


def measure(source, steps: list[Step], rounds: int) -> dict[str, list[float]]:
    """Each way once a round, so that a machine whose speed drifts drifts for all of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warm = Engine(isolated=True, allows=allows_of(source), core=min(os.sched_getaffinity(0)))
        ways: dict[str, Callable[[], float]] = {
            "plain nbgrader": lambda: plain(source),
            "engine": lambda: engine(warm, source, steps),
            "limit": lambda: limit(steps),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(rounds + 1):
            for name, way in ways.items():
                for _ in range(1 if way is ways["plain nbgrader"] else AGAIN):
                    seconds = way()
                    if number:  # the first round warms up
                        times[name].append(seconds)
        times["start of a candidate's child"] = [start_of_a_child(warm) for _ in range(30)]
        times["start and end of both children"] = [nothing(warm) for _ in range(30)]
        for name, prepare, call, count in SMALL:
            times[name] = [per_call(warm, prepare, call, count) for _ in range(5)]
        before = resident(warm)
        for _ in range(500):
            warm.run(steps[:3], setup_of(source))
        growth = resident(warm) - before
        warm.close()
    print(f"warm parents over 500 more submissions: {growth / 1e6:+.1f} MB")
    return times


def draw(times: dict[str, list[float]], path: Path) -> None:
    """A bar for each way, with every run as a dot."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    names = list(times)[:3]
    figure, axes = plt.subplots(figsize=(7, 2.6))
    axes.barh(names, [statistics.median(times[name]) for name in names], color="#4c78a8")
    for row, name in enumerate(names):
        axes.plot(times[name], np.full(len(times[name]), row), "k.", markersize=4)
    axes.set(xlabel="seconds a submission (median; dots are runs)")
    axes.invert_yaxis()
    figure.tight_layout()
    figure.savefig(path, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--interview", default="ml_coding/logistic_regression")
    parser.add_argument("--plot", type=Path, default=None)
    options = parser.parse_args()
    (interview,) = find_course().select(options.interview)
    source = nbformat.read(interview.source, as_version=4)
    steps = steps_of(source, source)
    load(steps)
    times = measure(source, steps, options.rounds)
    for name, runs in times.items():
        low, middle, high = min(runs), statistics.median(runs), max(runs)
        print(f"{name:32} {middle * 1e3:10.3f} ms   ({low * 1e3:.3f} to {high * 1e3:.3f})")
    medians = {name: statistics.median(runs) for name, runs in times.items()}
    print(f"engine / limit          {medians['engine'] / medians['limit']:.2f}")
    print(f"plain nbgrader / engine {medians['plain nbgrader'] / medians['engine']:.1f}")
    if options.plot:
        draw(times, options.plot)


if __name__ == "__main__":
    main()
