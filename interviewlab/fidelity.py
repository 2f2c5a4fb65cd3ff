"""The gate: an interview's checks against its reference, alternatives, starter and mistakes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from pathlib import Path

import msgspec
import nbformat

from interviewlab.answers import Answer, read_alternative, read_mistake
from interviewlab.build import source_notebook, to_text
from interviewlab.curriculum import Course, Interview
from interviewlab.errors import AuthoringError, CourseError
from interviewlab.grading.engine import Verdicts
from interviewlab.grading.grade import run
from interviewlab.grading.plan import cell_name, checks_of
from interviewlab.roles import Script
from interviewlab.script import read_script

MIN_MISTAKES_A_PART = 4
MIN_ALTERNATIVES = 2
MIN_HINTS_A_PART = 3
MIN_FOLLOW_UPS = 3
TIME_BUDGET = 20.0


class Report(msgspec.Struct, frozen=True):
    """What the gate found about one interview; no ``problems`` means that it passed."""

    interview: str
    parts: int
    checks: int
    mistakes: int
    alternatives: int
    seconds: float
    problems: list[str]


def verify(
    course: Course,
    interviews: list[Interview],
    *,
    workers: int | None = None,
    progress: Callable[[str], None] = lambda text: None,
) -> list[Report]:
    """Run the gate over ``interviews``.

    Raises
    ------
    CourseError
        There is nothing to verify: a gate that checks nothing must not pass.
    """
    if not interviews:
        raise CourseError(f"There is no interview to verify in {course.root}.")
    reports = []
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        for interview in interviews:
            progress(interview.key)
            reports.append(_verify_one(interview, pool))
    return reports


def answered(source, answer: Answer):
    """The instructor's notebook with some parts replaced by ``answer``."""
    notebook = deepcopy(source)
    for cell in notebook.cells:
        if cell_name(cell) in answer.replaces:
            cell.source = answer.replaces[cell_name(cell)]
    return notebook


def _verify_one(interview: Interview, pool: ThreadPoolExecutor) -> Report:
    started = time.monotonic()
    problems: list[str] = []
    script, mistakes, alternatives = None, [], []
    try:
        script = read_script(interview.script)
        mistakes = [read_mistake(path, script) for path in interview.mistakes]
        alternatives = [read_alternative(path, script) for path in interview.alternatives]
        problems += _what_is_missing(script, mistakes, alternatives)
        problems += _what_is_stale(interview, script)
        if not problems or interview.release.is_file():
            problems += _what_runs_wrong(interview, script, mistakes, alternatives, pool)
    except AuthoringError as error:
        problems.append(str(error))
    return Report(
        interview=interview.key,
        parts=len(script.parts) if script else 0,
        checks=len(script.checks) if script else 0,
        mistakes=len(mistakes),
        alternatives=len(alternatives),
        seconds=round(time.monotonic() - started, 1),
        problems=problems,
    )


def _what_is_missing(
    script: Script, mistakes: list[Answer], alternatives: list[Answer]
) -> Iterator[str]:
    """Gates that only read: hints, mistakes, alternatives, follow-ups, sources, template text."""
    replaced = Counter(part for mistake in mistakes for part in mistake.replaces)
    for part in script.parts:
        if replaced[part.id] < MIN_MISTAKES_A_PART:
            yield (
                f"part {part.id} has {replaced[part.id]} mistakes, at least {MIN_MISTAKES_A_PART} "
                "are needed: add files to mistakes/."
            )
        rungs = len(script.hints_of(part.id))
        if rungs < MIN_HINTS_A_PART:
            yield f"part {part.id} has {rungs} hints, at least {MIN_HINTS_A_PART} are needed."
    if len(alternatives) < MIN_ALTERNATIVES:
        yield (
            f"{len(alternatives)} alternatives, at least {MIN_ALTERNATIVES} are needed: "
            "add files to alternatives/."
        )
    lessons = "\n".join(cell.source for cell in script.cells if cell.role == "lesson")
    follow_ups = re.split(r"(?im)^#+ .*follow-ups?\b", lessons)
    if len(follow_ups) < 2 or follow_ups[-1].count("<details>") < MIN_FOLLOW_UPS:
        yield (
            f"fewer than {MIN_FOLLOW_UPS} folded answers stand under a heading with `Follow-ups`."
        )
    if not re.search(r"(?im)^#+ .*sources?\b", lessons):
        yield "no heading `Sources` was found."
    for path in [script.path, *(answer.path for answer in [*mistakes, *alternatives])]:
        lines = path.read_text(encoding="utf-8").splitlines()
        filled = [str(number) for number, line in enumerate(lines, start=1) if "FILL" in line]
        if filled:
            yield f"{path} still has the template's FILL text on lines {', '.join(filled)}."


def _what_is_stale(interview: Interview, script: Script) -> Iterator[str]:
    built = source_notebook(interview, script)
    source, release = interview.source, interview.release
    if not source.is_file() or source.read_text(encoding="utf-8") != to_text(built):
        yield f"{source} is not what interview.py builds: run `interviewlab build`."
    elif not release.is_file() or _digest(release) != built.metadata.interviewlab.release:
        yield f"{release} is not what {source} releases: run `interviewlab build`."


def _digest(path: Path) -> str | None:
    notebook = nbformat.read(path, as_version=4)
    return notebook.metadata.get("interviewlab", {}).get("release")


def _what_runs_wrong(
    interview: Interview,
    script: Script,
    mistakes: list[Answer],
    alternatives: list[Answer],
    pool: ThreadPoolExecutor,
) -> list[str]:
    source = source_notebook(interview, script)
    starter = nbformat.read(interview.release, as_version=4)

    def verdicts(submission) -> Verdicts:
        return run(source, submission)

    plain = pool.submit(_run_as_script, interview)
    reference = pool.submit(verdicts, source)
    unsolved = pool.submit(verdicts, starter)
    right = [pool.submit(verdicts, answered(source, answer)) for answer in alternatives]
    wrong = [pool.submit(verdicts, answered(source, answer)) for answer in mistakes]

    problems = list(plain.result())
    problems += _not_all_passed("the reference", source, reference.result())
    for answer, future in zip(alternatives, right, strict=True):
        problems += _not_all_passed(f"alternative {answer.name}", source, future.result())
    problems += _starter_scores(source, unsolved.result())
    for answer, future in zip(mistakes, wrong, strict=True):
        problems += _not_as_declared(answer, source, future.result())
    return problems


def _run_as_script(interview: Interview) -> Iterator[str]:
    """Does ``interview.py`` run as plain Python, without warnings and within its time budget?

    The budget is processor time, so that a busy machine changes no verdict.
    """
    code = (
        "import runpy, time\n"
        f"runpy.run_path({interview.script.name!r}, run_name='__main__')\n"
        "print(time.process_time())"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    environment = {**os.environ, "MPLBACKEND": "Agg", "OMP_NUM_THREADS": "1"}
    try:
        done = subprocess.run(
            command, cwd=interview.folder, env=environment, capture_output=True, text=True,
            timeout=10 * TIME_BUDGET,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        yield f"{interview.script} does not end within {10 * TIME_BUDGET:g} s as plain Python."
        return
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line and not line[0].isspace()]
        last = (lines or ["no message"])[-1]
        yield f"{interview.script} fails as plain Python: {last}"
    elif done.stderr.strip():
        yield f"{interview.script} writes to stderr: {done.stderr.strip().splitlines()[0]}"
    elif (seconds := float(done.stdout.split()[-1])) > TIME_BUDGET:
        yield f"{interview.script} takes {seconds:.0f} s of processor time, over {TIME_BUDGET:g} s."


def _not_all_passed(who: str, source, verdicts: Verdicts) -> Iterator[str]:
    if verdicts.error:
        yield f"{who}: {verdicts.error}"
    for check in checks_of(source):
        failure = verdicts.by_check.get(check.id, {"message": "not reached"})
        if failure is not None:
            yield f"{who} fails {check.id}, and must not: {failure['message']}"


def _starter_scores(source, verdicts: Verdicts) -> Iterator[str]:
    for check in checks_of(source):
        if check.points and verdicts.by_check.get(check.id, {}) is None:
            yield f"the unsolved starter passes {check.id} and gets {check.points:g} points."
    yield from _escapes("the unsolved starter", verdicts)


def _not_as_declared(mistake: Answer, source, verdicts: Verdicts) -> Iterator[str]:
    who = f"mistake {mistake.name}"
    if verdicts.error:
        yield f"{who}: {verdicts.error}"
    for check in checks_of(source):
        failed = verdicts.by_check.get(check.id, {}) is not None
        if failed and check.id not in mistake.fails:
            message = (verdicts.by_check.get(check.id) or {}).get("message")
            yield f"{who} fails {check.id}, which it does not declare: {message}"
        if not failed and check.id in mistake.fails:
            yield f"{who} passes {check.id}, which it should fail."
    yield from _escapes(who, verdicts)


def _escapes(who: str, verdicts: Verdicts) -> Iterator[str]:
    for check, failure in verdicts.by_check.items():
        if failure and failure["escaped"]:
            yield (
                f"{who}: {check} fails with a raw error ({failure['message']}): call learner code "
                "through checks.call, so that the message teaches."
            )
