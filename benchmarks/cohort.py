"""A cohort graded several ways in one run: plain nbgrader, `interviewlab grade`, and the limit.

    python -m benchmarks.cohort [--submissions 400] [--round ml_coding] [--plain 2] [--dask]
                                [--plot FILE] [--soak]

Each student hands in every interview of the round; a submission is one notebook. The cohort is
mixed: right answers in several ways, each kind of known wrong one, some that sleep, some that end
their own process. *plain nbgrader* is ``nbgrader autograde`` with its own ``Execute`` on all that
``--plain`` students handed in, gradebook included; they are drawn at random among those without a
notebook that ends its process, since nbgrader gives up all notebooks of such a student. *grade* is
``interviewlab grade`` on all, from the start of the command to its end; *the limit* is the
references in one warm forked interpreter on each core, without isolation and without a gradebook.
``--soak`` only grades all in one run, and prints memory and rate on the way.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
import psutil

from benchmarks.grading import limit, load
from interviewlab.answers import read_alternative, read_mistake
from interviewlab.build import source_notebook, to_text
from interviewlab.curriculum import Interview, find_course
from interviewlab.grading.plan import steps_of
from interviewlab.instructor.demo import fill_in
from interviewlab.instructor.nbgrader import must_succeed, nbgrader_api
from interviewlab.script import read_script

SLEEPS = "import time\ntime.sleep(2)"
DIES = "import os\nos._exit(3)"
ODD = {13: SLEEPS, 29: DIES}  # one in 50 sleeps, one in 50 ends its own process


def make_course(folder: Path, interviews: list[Interview], submissions: int) -> None:
    """Write a course folder with a round, released, and so many notebooks that were handed in."""
    round = interviews[0].round
    (folder / "source" / round).mkdir(parents=True)
    for interview in interviews:
        shutil.copy(interview.source, folder / "source" / round)
        shutil.copytree(interview.folder, folder / "notebooks" / round / interview.name)
    shutil.copy(find_course().root / "nbgrader_config.py", folder)
    must_succeed(nbgrader_api(folder).generate_assignment(round, create=True), "release")
    for first, interview in enumerate(interviews):
        script = read_script(interview.script)
        source = source_notebook(interview, script)
        right = [read_alternative(path, script) for path in interview.alternatives]
        wrong = [read_mistake(path, script) for path in interview.mistakes]
        # a third of a cohort is right
        answers = [answer for each in wrong for answer in (each, each, None)] + right * 3
        random.Random(0).shuffle(answers)
        for turn, number in enumerate(range(first, submissions, len(interviews))):
            notebook = nbformat.read(interview.release, as_version=4)
            fill_in(notebook, source, answers[turn % len(answers)])
            if number % 50 in ODD:
                odd = nbformat.v4.new_code_cell(ODD[number % 50], id=f"odd-{number}")
                notebook.cells.append(odd)
            there = folder / "submitted" / f"student-{turn:05}" / round
            there.mkdir(parents=True, exist_ok=True)
            (there / interview.release.name).write_text(to_text(notebook), encoding="utf-8")


def plain(folder: Path, round: str, students: int) -> float:
    """Seconds a submission of nbgrader's own autograder, its imports not counted."""
    api = nbgrader_api(folder, plain=True)
    whole = [
        student
        for student in sorted((folder / "submitted").iterdir())
        if not any(DIES.splitlines()[1] in path.read_text() for path in student.rglob("*.ipynb"))
    ]
    sample = random.Random(1).sample(whole, min(students, len(whole)))
    started = time.perf_counter()
    for student in sample:
        api.autograde(round, student.name, create=True)
    seconds = time.perf_counter() - started
    return seconds / sum(len(list((student / round).iterdir())) for student in sample)


def grade(folder: Path, round: str, *options: str) -> tuple[float, float, list]:
    """Seconds of a run, the writer's share of the processor time, and (second, done, MB) over time.

    The writer is the coordinating process once it has started: all that it does a submission.
    """
    shutil.rmtree(folder / "autograded", ignore_errors=True)
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "interviewlab", "grade", round, "--force", "--json", *options],
        cwd=folder, stdout=subprocess.DEVNULL, env=os.environ | {"OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    log: list[tuple[float, int, float]] = []
    own = [0.0, 0.0]  # seconds of the coordinator's processor time: to its first grade, to the end
    spent: dict[int, float] = {}  # of all processes and what they have ended, by process id

    def follow() -> None:
        root = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                family = [root, *root.children(recursive=True)]
                # asked while they live: who is killed leaves its parent no account
                spent.update((each.pid, sum(each.cpu_times()[:4])) for each in family)
                own[1] = sum(root.cpu_times()[:2])
                memory = sum(each.memory_info().rss for each in family) / 1e6
                done = sum(1 for _ in (folder / "autograded").glob("*/*/*.ipynb"))
                if not done:
                    own[0] = own[1]
                log.append((time.perf_counter() - started, done, memory))
            except psutil.Error:
                continue
            time.sleep(0.5)

    thread = threading.Thread(target=follow)
    thread.start()
    assert process.wait() == 0
    seconds = time.perf_counter() - started
    thread.join()
    return seconds, (own[1] - own[0]) / sum(spent.values()), log


def on_dask(folder: Path, round: str) -> float:
    """Seconds of a run over a scheduler and a worker process for each core, all here."""
    command = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    port = "18786"
    address = f"tcp://127.0.0.1:{port}"
    scheduler = [*command, "scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"]
    worker = [*command, "worker", address, "--nthreads", "1", "--no-dashboard"]
    processes = [subprocess.Popen(scheduler, **quiet)]
    processes += [subprocess.Popen(worker, cwd=folder, **quiet) for _ in os.sched_getaffinity(0)]
    try:
        time.sleep(5)
        return grade(folder, round, "--cluster", address)[0]
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def alone(interview: Interview) -> float:
    """Seconds that an interview's reference and checks take in one warm process, at the median."""
    source = nbformat.read(interview.source, as_version=4)
    steps = steps_of(source, source)
    load(steps)
    return statistics.median(limit(steps) for _ in range(5))


def draw(rates: dict[str, float], path: Path) -> None:
    """A bar for each way: submissions a second."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 2.8))
    bars = axes.barh(list(rates), list(rates.values()), color="#4c78a8")
    axes.bar_label(bars, fmt="%.2f", padding=3)
    axes.set(xlabel="submissions a second, grades saved", xscale="log")
    axes.invert_yaxis()
    figure.tight_layout()
    figure.savefig(path, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--submissions", type=int, default=400)
    parser.add_argument("--round", default="ml_coding", help="or ROUND/INTERVIEW")
    parser.add_argument("--plain", type=int, default=2)
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--plot", type=Path, default=None)
    parser.add_argument("--soak", action="store_true")
    options = parser.parse_args()
    interviews = find_course().select(options.round)
    round = interviews[0].round
    cores = len(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "course"
        make_course(folder, interviews, options.submissions)
        if options.soak:
            seconds, share, log = grade(folder, round)
            for at, done, memory in log[:: max(1, len(log) // 20)]:
                print(f"{at:8.0f} s {done:6} done {memory:8.0f} MB")
            print(f"{options.submissions / seconds:.2f} a second; writer {share:.1%} of the time")
            return
        rates = {"plain nbgrader": 1 / plain(folder, round, options.plain)}
        print(f"plain nbgrader: {rates['plain nbgrader']:.2f} a second")
        grade(folder, round)  # what is computed once for a release is on the disk from here on
        for workers in range(1, cores + 1):
            seconds, share, _ = grade(folder, round, "--workers", str(workers))
            rates[f"grade, {workers} at once"] = options.submissions / seconds
            print(f"{workers} workers: {seconds:.1f} s, the writer {share:.1%} of processor time")
        if options.dask:
            rates["grade, Dask"] = options.submissions / on_dask(folder, round)
        # a fork of a process whose OpenMP has threads waits for them for ever
        os.environ["OMP_NUM_THREADS"] = "1"
        rates["the limit"] = cores / statistics.fmean(map(alone, interviews))
    for way, rate in rates.items():
        print(f"{way:20}{rate:9.2f} a second{rate / rates['plain nbgrader']:9.1f} x plain")
    print(f"1 to 2 workers: {rates['grade, 2 at once'] / rates['grade, 1 at once']:.2f} x")
    if options.plot:
        draw(rates, options.plot)


if __name__ == "__main__":
    main()
