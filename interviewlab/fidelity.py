"""The gate: an interview's checks against its reference, alternatives, starter and mistakes."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import msgspec
import nbformat
from numpy import __version__ as numpy_version

from interviewlab.answers import Answer, read_alternative, read_mistake
from interviewlab.build import source_notebook, to_text
from interviewlab.completeness import what_is_missing
from interviewlab.curriculum import Course, Interview
from interviewlab.diagnosis import named_alone, twins
from interviewlab.errors import AuthoringError, CourseError
from interviewlab.expectations import (
    answered,
    escapes,
    not_all_passed,
    not_as_declared,
    run_as_script,
    starter_scores,
)
from interviewlab.files import keep
from interviewlab.grading.engine import Verdicts
from interviewlab.grading.grade import run
from interviewlab.roles import Script
from interviewlab.script import read_script
from interviewlab.seed import course_seed
from interviewlab.strength import Measurement, Strength
from interviewlab.survivors import read_listed
from interviewlab.trial_pool import new_pool

LEAST_NAMED = 0.8


class Report(msgspec.Struct, frozen=True):
    """What the gate found about one interview; no ``problems`` means that it passed.

    Attributes
    ----------
    named : int
        Mistakes that diagnosis names, and names no other with them.
    notes : list of str
        What an author should know and may leave: mistakes that no check tells apart.
    strength : Strength or None
        None where it was not measured.
    cached : bool
        Whether this is what an earlier run found about the same files.
    """

    interview: str
    parts: int
    checks: int
    mistakes: int
    alternatives: int
    seconds: float
    problems: list[str]
    named: int = 0
    notes: list[str] = []
    strength: Strength | None = None
    cached: bool = False


def verify(
    course: Course,
    interviews: list[Interview],
    *,
    workers: int | None = None,
    measure: bool = True,
    unseen: int = 0,
    cache: Path | None = None,
    again: bool = False,
    progress: Callable[[str], None] = lambda text: None,
    each: Callable[[Report], None] = lambda report: None,
) -> list[Report]:
    """Run the gate over ``interviews``.

    Parameters
    ----------
    workers : int
        Processes that measure, and one less that grade; default: one a processor.
    measure : bool
        Whether to measure the strength of the checks, which takes most of the time.
    unseen : int
        With how many more course seeds no mistake may get full marks.
    cache : Path, optional
        Where reports without problems are kept, by content.
    again : bool
        Whether to run what has a report there, too.
    progress, each : callable
        What is told the key of an interview that begins, and the report of one that has ended.

    Raises
    ------
    CourseError
        There is nothing to verify: a gate that checks nothing must not pass.
    """
    if not interviews:
        raise CourseError(f"There is no interview to verify in {course.root}.")
    workers = workers or os.cpu_count() or 1
    reports = []
    with contextlib.ExitStack() as stack:
        engines = stack.enter_context(ThreadPoolExecutor(max(1, workers - 1)))
        measured = None
        for interview in interviews:
            progress(interview.key)
            kept = cache / f"{_content(interview, measure, unseen)}.json" if cache else None
            report = None if again else _read_report(kept)
            if report is None:
                if measured is None and measure and hasattr(os, "fork"):
                    trials = stack.enter_context(new_pool(workers))
                    stack.callback(trials.shutdown, cancel_futures=True)  # after an error
                    measured = partial(Measurement, pool=trials, unseen=unseen)
                report = _verify_one(interview, engines, measured)
                if kept is not None and not report.problems:
                    keep(kept, msgspec.json.encode(report))
            reports.append(report)
            each(report)
    return reports


def _read_report(path: Path | None) -> Report | None:
    try:
        report = msgspec.json.decode(path.read_bytes(), type=Report) if path else None
    except (OSError, msgspec.DecodeError):
        return None
    return msgspec.structs.replace(report, cached=True) if report else None


def _content(interview: Interview, measure: bool, unseen: int) -> str:
    """A digest of all that a report hangs on: the interview, its notebooks, this package."""
    package, root = Path(__file__).parent, interview.course.root
    ours = [*package.rglob("*.py"), *(package / "data").rglob("*")]
    theirs = [path for path in interview.folder.rglob("*") if path.suffix != ".pyc"]
    theirs += [interview.source, interview.release]
    # by names within the two, so that another clone of the same content is the same
    files = {path.relative_to(root).as_posix(): path for path in theirs if path.is_file()}
    files |= {f"/{path.relative_to(package)}": path for path in ours if path.is_file()}
    digest = hashlib.sha256(
        f"{course_seed()} {measure} {unseen} {sys.version} {numpy_version}".encode()
    )
    for name in sorted(files):
        digest.update(f"{name}\n".encode() + files[name].read_bytes())
    return digest.hexdigest()[:32]


def _verify_one(
    interview: Interview,
    engines: ThreadPoolExecutor,
    measured: Callable[..., Measurement] | None,
) -> Report:
    started = time.monotonic()
    found = _Found()
    script, mistakes, alternatives = None, [], []
    try:
        script = read_script(interview.script)
        mistakes = [read_mistake(path, script) for path in interview.mistakes]
        alternatives = [read_alternative(path, script) for path in interview.alternatives]
        read_listed(script)  # before anything is run
        found.problems += what_is_missing(script, mistakes, alternatives)
        found.problems += _what_is_stale(interview, script)
        if not found.problems or interview.release.is_file():
            _run_all(interview, script, mistakes, alternatives, engines, measured, found)
    except AuthoringError as error:
        found.problems.append(str(error))
    return Report(
        interview=interview.key,
        parts=len(script.parts) if script else 0,
        checks=len(script.checks) if script else 0,
        mistakes=len(mistakes),
        alternatives=len(alternatives),
        seconds=round(time.monotonic() - started, 1),
        problems=found.problems,
        named=found.named,
        notes=found.notes,
        strength=found.strength,
    )


@dataclass
class _Found:
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    named: int = 0
    strength: Strength | None = None


def _run_all(
    interview: Interview,
    script: Script,
    mistakes: list[Answer],
    alternatives: list[Answer],
    engines: ThreadPoolExecutor,
    measured: Callable[..., Measurement] | None,
    found: _Found,
) -> None:
    """Every answer through the grader; where ``measured`` is given, the strength of the checks."""
    source = source_notebook(interview, script)
    starter = nbformat.read(interview.release, as_version=4)

    def verdicts(submission) -> Verdicts:
        return run(source, submission)

    reference = engines.submit(verdicts, source)
    unsolved = engines.submit(verdicts, starter)
    right = [engines.submit(verdicts, answered(source, answer)) for answer in alternatives]
    wrong = [engines.submit(verdicts, answered(source, answer)) for answer in mistakes]
    measurement = None
    if measured is not None:
        measurement = measured(to_text(source), script, alternatives, mistakes)

    problems = found.problems
    problems += run_as_script(interview)
    problems += not_all_passed("the reference", source, reference.result())
    for answer, future in zip(alternatives, right, strict=True):
        problems += not_all_passed(f"alternative {answer.name}", source, future.result())
    problems += starter_scores(source, unsolved.result())
    for answer, future in zip(mistakes, wrong, strict=True):
        differs = list(not_as_declared(answer, source, future.result()))
        caught = any(failure is not None for failure in future.result().by_check.values())
        # an instructor's own seed may show a mistake to one check more or less
        (found.notes if course_seed() and caught else problems).extend(differs)
        problems += escapes(f"mistake {answer.name}", future.result())
    traces = {
        answer.name: future.result().traces for answer, future in zip(mistakes, wrong, strict=True)
    }
    found.named = len(named_alone(traces))
    if mistakes and found.named < LEAST_NAMED * len(mistakes):
        problems.append(
            f"diagnosis names {found.named} of {len(mistakes)} mistakes alone, at least "
            f"{LEAST_NAMED:.0%} are needed: add checks that tell them apart."
        )
    found.notes += [f"no check tells {one} from {other}." for one, other in twins(traces)]
    if measurement is not None and problems:  # of checks that are wrong nothing is measured
        measurement.cancel()
    elif measurement is not None:
        found.strength, weak = measurement.result()
        problems += weak


def _what_is_stale(interview: Interview, script: Script) -> Iterator[str]:
    # the repository's own are built with seed 0, an instructor's with the cohort's
    built = source_notebook(interview, script)
    texts = [to_text(built), to_text(source_notebook(interview, script, seed=0))]
    source, release = interview.source, interview.release
    if not source.is_file() or source.read_text(encoding="utf-8") not in texts:
        yield f"{source} is not what interview.py builds: run `interviewlab build`."
    elif not release.is_file() or _digest(release) != built.metadata.interviewlab.release:
        yield f"{release} is not what {source} releases: run `interviewlab build`."


def _digest(path: Path) -> str | None:
    notebook = nbformat.read(path, as_version=4)
    return notebook.metadata.get("interviewlab", {}).get("release")
