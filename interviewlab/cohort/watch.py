"""Grade what is handed in, as it lands."""

from __future__ import annotations

import time
from pathlib import Path

from watchfiles import watch

from interviewlab.cohort.round import Session

SETTLE = 200  # milliseconds without a change before a file counts as whole
PAUSE = 500  # milliseconds between two looks
SCAN_SECONDS = 60.0  # between two looks at everything, for what no event told


def keep_grading(
    session: Session,
    students: list[str] | None = None,
    names: list[str] | None = None,
) -> None:
    """Grade each new or changed submission, until Ctrl-C."""
    session.submitted.mkdir(parents=True, exist_ok=True)
    again: set[str] = set()  # a file in a new folder may come before the folder is watched
    scanned = time.monotonic()
    for changes in watch(
        session.submitted, debounce=2 * SETTLE, step=SETTLE, rust_timeout=PAUSE,
        yield_on_timeout=True, raise_interrupt=True,
    ):  # fmt: skip
        now = {_student(session.submitted, Path(path)) for _, path in changes} - {None}
        due, again = now | again, now
        if time.monotonic() - scanned > SCAN_SECONDS:
            scanned = time.monotonic()
            due = {path.name for path in session.submitted.iterdir() if path.is_dir()}
        wanted = [s for s in sorted(due) if not students or s in students]
        wanted = [s for s in wanted if (session.submitted / s).is_dir()]
        if wanted:
            session.grade(wanted, names)


def _student(submitted: Path, path: Path) -> str | None:
    parts = path.resolve().relative_to(submitted.resolve()).parts
    return parts[0] if parts else None
