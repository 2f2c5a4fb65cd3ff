"""Name the misconception behind a failed check: whose wrong answers are these?

The same check with the same seed asks every notebook the same. Where what came back from a
learner's code agrees with what comes back from one of the interview's known mistakes, that
mistake's own sentence says what they did.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

import msgspec

import interviewlab
from interviewlab.answers import Answer, read_mistake
from interviewlab.curriculum import Interview
from interviewlab.errors import InterviewLabError
from interviewlab.files import cache_folder, keep
from interviewlab.grading.engine import Verdicts
from interviewlab.grading.plan import Step, checks_of, steps_of
from interviewlab.grading.trace import same, tells
from interviewlab.script import read_script
from interviewlab.seed import course_seed
from interviewlab.uses import Uses

LEAST_AGREED = 0.2  # of the failed checks that a submission shares with a mistake
Run = Callable[[list[Step]], Verdicts]
Traces = dict[str, list]  # by check, see interviewlab.grading.trace


def diagnose(
    interview: Interview, source, verdicts: Verdicts, run: Run, variant: str | None = None
) -> dict[str, list[str]]:
    """The sentences of the known mistakes that answered as this submission did.

    A mistake is left out where the submission fails a check of a part that the mistake's own part
    stands on, and the mistake does not: what goes wrong there comes from below.

    Parameters
    ----------
    interview : Interview
        Whose ``mistakes/`` are looked at; one without any names nothing.
    source : nbformat notebook
        The instructor's.
    verdicts : Verdicts
        Of the submission, with the traces of its failed checks.
    run : callable
        Runs steps as the submission's were run.
    variant : str, optional
        Whose numbers the checks drew.

    Returns
    -------
    dict of str to list of str
        By check id; a check whose answers are nobody's is left out.
    """
    passed = {check for check, failure in verdicts.by_check.items() if failure is None}
    if not any(map(tells, verdicts.traces.values())):
        return {}
    failed = verdicts.traces.keys()
    below = _checks_below(source)

    def is_possible(mistake: Answer) -> bool:
        theirs = set(mistake.fails)
        beneath = set().union(*(below[part] for part in mistake.replaces if part in below))
        return bool(failed & theirs) and not passed & theirs and not failed & beneath - theirs

    suspects = {m.name: m for m in known_mistakes(interview) if is_possible(m)}
    known = {name: _traces_of(m, source, run, variant) for name, m in suspects.items()}
    return {
        check: [suspects[name].says for name in sorted(names)]
        for check, names in explain(verdicts.traces, known, passed).items()
    }


def _checks_below(source) -> dict[str, set[str]]:
    """By part, the checks of the parts that its code uses, and of those that they use.

    Where one of these fails, what stands on it goes wrong in ways that look like other mistakes.
    """
    checks: dict[str, set[str]] = {}
    for check in checks_of(source):
        checks.setdefault(check.part, set()).add(check.id)
    cells = {s.id: s.source for s in steps_of(source, source) if s.kind != "check"}
    beneath = Uses(cells).beneath
    return {part: set().union(*(checks.get(cell, ()) for cell in beneath[part])) for part in checks}


def explain(
    traces: Traces, known: dict[str, Traces], passed: set[str] | None = None
) -> dict[str, set[str]]:
    """Who of ``known`` answered like ``traces``, by check; what nobody explains is left out.

    Someone with a mistake fails all of its checks, so a mistake that fails one of the ``passed``
    is not theirs (default: all that ``traces`` lacks; grading that stopped early leaves checks that
    nobody knows of). Neither is one that answers otherwise in more than four of five checks that
    both fail: the one that agrees is chance. Of those that are left, the ones that explain most
    checks are named.
    """
    if passed is None:
        passed = set().union(*known.values()) - traces.keys()
    agreed = {
        name: {
            check
            for check in theirs.keys() & traces.keys()
            if tells(traces[check]) and same(traces[check], theirs[check])
        }
        for name, theirs in known.items()
        if not theirs.keys() & passed
    }
    agreed = {
        name: checks
        for name, checks in agreed.items()
        if len(checks) >= LEAST_AGREED * len(known[name].keys() & traces.keys())
    }
    named = {}
    for check in traces:
        names = {name for name, checks in agreed.items() if check in checks}
        most = max((len(agreed[name]) for name in names), default=0)
        if most:
            named[check] = {name for name in names if len(agreed[name]) == most}
    return named


def known_mistakes(interview: Interview) -> list[Answer]:
    """An interview's mistakes; none where its folder is not there or is being edited."""
    try:
        paths = (interview.script, *interview.mistakes)
        return _read_mistakes(paths, tuple(path.stat().st_mtime_ns for path in paths))
    except (InterviewLabError, OSError):
        return []


@lru_cache(maxsize=100)
def _read_mistakes(paths: tuple[Path, ...], changed: tuple[int, ...]) -> list[Answer]:
    """Read again only where a file has ``changed``: a cohort asks for the same ones each time."""
    script = read_script(paths[0])
    return [read_mistake(path, script) for path in paths[1:]]


def named_alone(known: dict[str, Traces]) -> set[str]:
    """The mistakes that some failed check names, and no other mistake with them.

    ``known`` are the traces of whole runs, by mistake.
    """
    return {name for name, mine in known.items() if {name} in explain(mine, known).values()}


def twins(known: dict[str, Traces]) -> list[tuple[str, str]]:
    """Pairs of mistakes that no check tells apart."""
    return [
        (one, other)
        for one, other in itertools.combinations(sorted(known), 2)
        if known[one].keys() == known[other].keys()
        and all(same(trace, known[other][check]) for check, trace in known[one].items())
    ]


def _traces_of(mistake: Answer, source, run: Run, variant: str | None) -> dict[str, list]:
    """What comes back from a mistake in the checks that it fails; kept on disk."""
    steps = _steps(source, mistake)
    path = cache_folder("traces") / f"{_key(steps, variant)}.msgpack"
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Traces)
    except (OSError, msgspec.DecodeError):  # not there yet, or damaged
        traces = run(steps).traces
    keep(path, msgspec.msgpack.encode(traces))  # JSON has no nan
    return traces


def _steps(source, mistake: Answer) -> list[Step]:
    """The course's own solution with the mistake in it, and the checks that the mistake fails."""
    return [
        Step(step.kind, step.id, mistake.replaces.get(step.id, step.source))
        for step in steps_of(source, source)
        if step.kind != "check" or step.id in mistake.fails
    ]


def _key(steps: Iterable[Step], variant: str | None) -> str:
    said = [(step.kind, step.id, step.source) for step in steps]
    asked = msgspec.json.encode([said, course_seed(), variant, grader()])
    return hashlib.sha256(asked).hexdigest()[:32]


@lru_cache
def grader() -> str:
    """What of this package decides a trace or a grade, as one digest."""
    here = Path(__file__).parent
    files = [*here.glob("*.py"), *here.glob("grading/*.py"), here / "cohort" / "task.py"]
    code = b"".join(path.read_bytes() for path in sorted(files))
    return hashlib.sha256(interviewlab.__version__.encode() + code).hexdigest()
