"""What a desk remembers: grades, hints and answers seen. One SQLite file, one short transaction
a change, so that two notebooks (or a crash) lose nothing."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewlab.errors import InterviewLabError
from interviewlab.grading.result import Result
from interviewlab.variant import ID_FILE

FILE = ".interviewlab.sqlite"
VERSION = 1
WAIT_SECONDS = 10.0
SCHEMA = """
CREATE TABLE grade (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, round TEXT NOT NULL, interview TEXT NOT NULL,
    points REAL NOT NULL, max_points REAL NOT NULL, mock INTEGER
);
CREATE TABLE part_grade (
    grade INTEGER NOT NULL REFERENCES grade(id), part TEXT NOT NULL,
    points REAL NOT NULL, max_points REAL NOT NULL, PRIMARY KEY (grade, part)
);
CREATE TABLE hint (
    round TEXT NOT NULL, interview TEXT NOT NULL, part TEXT NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY (round, interview, part)
);
CREATE TABLE answer_seen (
    round TEXT NOT NULL, interview TEXT NOT NULL, part TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (round, interview, part)
);
CREATE TABLE old_answer (
    at TEXT NOT NULL, round TEXT NOT NULL, interview TEXT NOT NULL, part TEXT NOT NULL,
    source TEXT NOT NULL
);
CREATE TABLE mock (id INTEGER PRIMARY KEY, level TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE mock_notebook (
    mock INTEGER NOT NULL REFERENCES mock(id), round TEXT NOT NULL, interview TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE, minutes INTEGER NOT NULL, started TEXT, ended TEXT
);
CREATE INDEX grade_of ON grade (round, interview, at);
"""


class StoreError(InterviewLabError):
    """The desk's memory can't be read or written."""


@dataclass(frozen=True)
class PartGrade:
    """How one part went, at one time."""

    round: str
    interview: str
    part: str
    points: float
    max_points: float
    at: datetime.datetime

    @property
    def passed(self) -> bool:
        return self.points >= self.max_points


@dataclass(frozen=True)
class MockNotebook:
    """One interview of a mock; ``path`` counts from the desk."""

    mock: int
    round: str
    interview: str
    path: str
    minutes: int

    @property
    def hint_key(self) -> str:
        """Under which name its hints are counted, apart from those of the learner's own copy."""
        return f"{self.interview} in mock {self.mock}"


def desk_of(place: Path) -> Path | None:
    """The desk that ``place`` lies in."""
    for folder in (place.resolve(), *place.resolve().parents):
        if (folder / ID_FILE).is_file():
            return folder
    return None


class Store:
    """The memory of the desk in ``folder``; made where there is none.

    Raises
    ------
    StoreError
        The file is damaged, of a newer version, or held by another program for ten seconds.
    """

    def __init__(self, folder: Path):
        self.path = folder / FILE
        with self._opened() as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version == 0:
                db.execute("BEGIN IMMEDIATE")
                (version,) = db.execute("PRAGMA user_version").fetchone()
                if version == 0:  # nobody else was quicker
                    for statement in SCHEMA.split(";"):
                        db.execute(statement)
                    db.execute(f"PRAGMA user_version = {VERSION}")
                    version = VERSION
            if version > VERSION:
                raise StoreError(
                    f"{self.path} was written by a newer version: update interviewlab."
                )

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        db = None
        try:
            db = sqlite3.connect(self.path, timeout=WAIT_SECONDS)
            with db:  # commits, or takes back
                yield db
        except sqlite3.Error as error:
            raise StoreError(
                f"{self.path} can't be used ({error}): if it stays so, move the file away; your "
                "notebooks are not in it."
            ) from None
        finally:
            if db is not None:
                db.close()

    def save_grade(self, result: Result, mock: int | None = None) -> None:
        """Keep a grade, part by part."""
        with self._opened() as db:
            grade = db.execute(
                "INSERT INTO grade (at, round, interview, points, max_points, mock)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (_now(), result.round, result.interview, result.points, result.max_points, mock),
            ).lastrowid
            for part, (points, most) in parts_of(result).items():
                row = (grade, part, points, most)
                db.execute("INSERT INTO part_grade VALUES (?, ?, ?, ?)", row)

    def part_grades(self) -> list[PartGrade]:
        """Every grade of every part, oldest first."""
        with self._opened() as db:
            rows = db.execute(
                "SELECT round, interview, part, part_grade.points, part_grade.max_points, at"
                " FROM part_grade JOIN grade ON grade.id = part_grade.grade ORDER BY grade.id"
            ).fetchall()
        return [PartGrade(*row[:-1], datetime.datetime.fromisoformat(row[-1])) for row in rows]

    def hints_seen(self, round: str, interview: str, part: str) -> int:
        """How many rungs of a part's ladder were shown."""
        with self._opened() as db:
            row = db.execute(
                "SELECT seen FROM hint WHERE round = ? AND interview = ? AND part = ?",
                (round, interview, part),
            ).fetchone()
        return row[0] if row else 0

    def next_hint(self, round: str, interview: str, part: str, most: int) -> int:
        """Count one more rung, at most ``most``; which one it is, from 1."""
        with self._opened() as db:
            (seen,) = db.execute(
                "INSERT INTO hint VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE"
                " SET seen = min(seen + 1, ?) RETURNING seen",
                (round, interview, part, most),
            ).fetchone()
        return seen

    def mark_seen(self, round: str, interview: str, part: str) -> None:
        """The answer of a part was shown."""
        with self._opened() as db:
            db.execute(
                "INSERT OR REPLACE INTO answer_seen VALUES (?, ?, ?, ?)",
                (round, interview, part, _now()),
            )

    def seen(self) -> dict[tuple[str, str, str], datetime.date]:
        """On which day answers were shown last, by (round, interview, part)."""
        with self._opened() as db:
            rows = db.execute("SELECT round, interview, part, at FROM answer_seen").fetchall()
        return {tuple(key): datetime.datetime.fromisoformat(at).date() for *key, at in rows}

    def keep_answer(self, round: str, interview: str, part: str, source: str) -> None:
        """Put an answer aside before a stub takes its place."""
        with self._opened() as db:
            db.execute(
                "INSERT INTO old_answer VALUES (?, ?, ?, ?, ?)",
                (_now(), round, interview, part, source),
            )

    def old_answers(self, round: str, interview: str, part: str) -> list[str]:
        """The answers put aside, oldest first."""
        with self._opened() as db:
            rows = db.execute(
                "SELECT source FROM old_answer WHERE round = ? AND interview = ? AND part = ?"
                " ORDER BY rowid",
                (round, interview, part),
            )
            return [source for (source,) in rows]

    def new_mock(self, level: str) -> int:
        """The number of a new mock."""
        with self._opened() as db:
            sql = "INSERT INTO mock (level, at) VALUES (?, ?)"
            return db.execute(sql, (level, _now())).lastrowid

    def mock(self, number: int | None = None) -> tuple[int, str] | None:
        """(number, level) of a mock; without a number, of the last one."""
        with self._opened() as db:
            return db.execute(
                "SELECT id, level FROM mock WHERE id = ? OR ? IS NULL ORDER BY id DESC LIMIT 1",
                (number, number),
            ).fetchone()

    def add_to_mock(self, notebook: MockNotebook) -> None:
        row = (notebook.mock, notebook.round, notebook.interview, notebook.path, notebook.minutes)
        with self._opened() as db:
            db.execute("INSERT INTO mock_notebook VALUES (?, ?, ?, ?, ?, NULL, NULL)", row)

    def mock_notebooks(self, number: int) -> list[MockNotebook]:
        """The interviews of a mock, in the order of the loop."""
        sql = "SELECT mock, round, interview, path, minutes FROM mock_notebook WHERE mock = ?"
        with self._opened() as db:
            return [MockNotebook(*row) for row in db.execute(f"{sql} ORDER BY rowid", (number,))]

    def mock_notebook(self, path: Path) -> MockNotebook | None:
        """What mock a file belongs to."""
        sql = "SELECT mock, round, interview, path, minutes FROM mock_notebook WHERE path = ?"
        try:
            relative = path.resolve().relative_to(self.path.parent.resolve())
        except ValueError:
            return None
        with self._opened() as db:
            row = db.execute(sql, (relative.as_posix(),)).fetchone()
        return MockNotebook(*row) if row else None

    def start_clock(self, notebook: MockNotebook) -> float:
        """Start the clock, unless it runs; the seconds that are left."""
        with self._opened() as db:
            (started,) = db.execute(
                "UPDATE mock_notebook SET started = coalesce(started, ?) WHERE path = ?"
                " RETURNING started",
                (_now(), notebook.path),
            ).fetchone()
        gone = datetime.datetime.now(datetime.UTC) - datetime.datetime.fromisoformat(started)
        return 60 * notebook.minutes - gone.total_seconds()

    def end_notebook(self, notebook: MockNotebook) -> datetime.timedelta | None:
        """Stop the clock, unless it stands; how long it ran, None where it never did."""
        with self._opened() as db:
            started, ended = db.execute(
                "UPDATE mock_notebook SET ended = coalesce(ended, ?) WHERE path = ?"
                " RETURNING started, ended",
                (_now(), notebook.path),
            ).fetchone()
        if started is None:
            return None
        times = [datetime.datetime.fromisoformat(text) for text in (started, ended)]
        return times[1] - times[0]


def parts_of(result: Result) -> dict[str, tuple[float, float]]:
    """(points, most) by part, in the order of the notebook."""
    parts: dict[str, tuple[float, float]] = {}
    for check in result.checks:
        points, most = parts.get(check.part, (0.0, 0.0))
        parts[check.part] = points + check.points, most + check.max_points
    return parts


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
