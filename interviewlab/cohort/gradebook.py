"""The one writer: grades, comments and the autograded notebook, a transaction a submission.

What nbgrader's own autograder writes, in the same tables, and a row of ours that says what the
grade rests on. Manual grades and comments are never touched.
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from pathlib import Path

from nbgrader.api import Comment, Grade, Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from sqlalchemy import Column, DateTime, MetaData, String, Table, bindparam, delete, select, update
from sqlalchemy.exc import OperationalError

from interviewlab.cohort.entry import Cells, enter, layout_of, own_notebooks
from interviewlab.cohort.task import Graded
from interviewlab.errors import InterviewLabError
from interviewlab.files import write_whole

LOCKED_SECONDS = 60.0
READ_ONLY = 0o444  # as nbgrader leaves what it graded
RECORDS = Table(
    "interviewlab_graded",
    MetaData(),
    Column("student", String(128), primary_key=True),
    Column("round", String(128), primary_key=True),
    Column("interview", String(128), primary_key=True),
    Column("basis", String(64), nullable=False),
    Column("release", String(64), nullable=False),
    Column("at", DateTime, nullable=False),
)


class GradebookError(InterviewLabError):
    """The gradebook can't take grades as it is."""


class Writer:
    """The gradebook of a course folder, for one round.

    Parameters
    ----------
    folder : CourseDirectory
        nbgrader's, as the course configures it.
    round : str
        nbgrader's assignment.
    penalties : AssignLatePenalties, optional
        nbgrader's, as the course configures it.
    say : callable
        Is told where something takes long.

    Raises
    ------
    GradebookError
        The round was never released, or the database can't be opened.
    """

    def __init__(self, folder, round: str, *, penalties=None, say: Callable = lambda text: None):
        self.folder = folder
        self.round = round
        self._penalties = penalties or AssignLatePenalties()
        self._say = say
        self._begun: set[str] = set()
        self._gradebook = self._patiently(lambda: Gradebook(folder.db_url, folder.course_id))
        self._db = self._gradebook.db
        self._patiently(lambda: RECORDS.create(self._gradebook.engine, checkfirst=True))
        try:
            assignment = self._gradebook.find_assignment(round)
        except MissingEntry:
            self.close()
            raise GradebookError(
                f"{round} was never released here, so the gradebook does not know it: run "
                f"`nbgrader generate_assignment {round}` first."
            ) from None
        self._layout = layout_of(assignment)
        self._due = assignment.duedate is not None

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *error) -> None:
        self.close()

    def close(self) -> None:
        self._gradebook.close()

    def records(self) -> dict[tuple[str, str], tuple[str, str]]:
        """(basis, release) of what is graded already, by (student, interview)."""
        wanted = select(RECORDS).where(RECORDS.c.round == self.round)
        rows = self._patiently(lambda: self._db.execute(wanted).all())
        self._db.rollback()
        return {(row.student, row.interview): (row.basis, row.release) for row in rows}

    def cells(self, interview: str) -> dict[str, float]:
        """The graded cells that the gradebook knows of an interview, with their points."""

        def read() -> dict[str, float]:
            try:
                notebook = self._gradebook.find_notebook(interview, self.round)
            except MissingEntry:
                return {}
            return {cell.name: float(cell.max_score) for cell in notebook.grade_cells}

        return self._patiently(read)

    def path(self, student: str, interview: str) -> Path:
        """Where nbgrader looks for an autograded notebook."""
        folder = self.folder.format_path(self.folder.autograded_directory, student, self.round)
        return Path(folder) / f"{interview}.ipynb"

    def save(self, graded: Graded, submitted: set[str]) -> None:
        """Save one submission: its file first, then all its rows at once.

        ``submitted`` are the interviews that the student handed in; the round's others get nothing.

        Raises
        ------
        GradebookError
            The database is locked for longer than a minute, or the disk is full.
        """
        try:
            path = self.path(graded.student, graded.interview)
            write_whole(path, graded.notebook.encode(), READ_ONLY)
        except OSError as error:
            raise GradebookError(
                f"The autograded notebook can't be written ({error}). Grades saved so far are "
                "safe: mend this, and run the same command again."
            ) from None
        self._patiently(lambda: self._save(graded, submitted))

    def _save(self, graded: Graded, submitted: set[str]) -> None:
        if graded.student not in self._begun:
            self._begin(graded.student, submitted)
            self._begun.add(graded.student)
        notebook = own_notebooks(self._db, self._layout, graded.student)[graded.interview]
        cells = self._layout.notebooks[graded.interview]
        self._save_scores(notebook, cells, graded.scores)
        self._save_comments(notebook, cells, graded.comments)
        key = (
            RECORDS.c.student == graded.student,
            RECORDS.c.round == self.round,
            RECORDS.c.interview == graded.interview,
        )
        self._db.execute(delete(RECORDS).where(*key))
        self._db.execute(
            RECORDS.insert().values(
                student=graded.student,
                round=self.round,
                interview=graded.interview,
                basis=graded.basis,
                release=graded.release,
                at=datetime.datetime.now(datetime.UTC).replace(tzinfo=None),
            )
        )
        self._assign_penalty(graded.student, graded.interview)
        self._db.commit()

    def _begin(self, student: str, submitted: set[str]) -> None:
        """Enter a student's submission of the round; what they did not hand in gets nothing."""
        source = self.folder.format_path(self.folder.submitted_directory, student, self.round)
        when = self.folder.get_existing_timestamp(source)
        enter(self._db, self._layout, student, parse_utc(when), submitted)
        if when:
            there = self.path(student, "").parent / "timestamp.txt"
            write_whole(there, (Path(source) / "timestamp.txt").read_bytes(), READ_ONLY)

    def _save_scores(self, own: str, cells: Cells, scores: dict[str, float | None]) -> None:
        by_hand = select(Grade.cell_id).where(
            Grade.notebook_id == own,
            Grade.cell_id.in_(cells.graded),
            Grade.manual_score.is_not(None),
        )
        looked_at = set(self._db.execute(by_hand).scalars())
        rows = []
        for cell, name in cells.graded.items():
            score = scores.get(name, 0.0)
            # as nbgrader has it: whoever graded by hand looks again
            wanted = cell in looked_at or score is None
            rows.append(
                {"of": own, "cell": cell, "auto_score": score, "needs_manual_grade": wanted}
            )
        self._update(Grade, rows)

    def _save_comments(self, own: str, cells: Cells, comments: dict[str, str | None]) -> None:
        self._update(
            Comment,
            [
                {"of": own, "cell": cell, "auto_comment": comments.get(name)}
                for cell, name in cells.written.items()
            ],
        )

    def _update(self, model, rows: list[dict]) -> None:
        """Set values of a student's rows, found by their notebook (``of``) and ``cell``."""
        if not rows:
            return
        table = model.__table__
        names = {name: bindparam(name) for name in rows[0] if name not in ("of", "cell")}
        here = (table.c.cell_id == bindparam("cell")) & (table.c.notebook_id == bindparam("of"))
        self._db.execute(update(table).where(here).values(names), rows)

    def _assign_penalty(self, student: str, interview: str) -> None:
        """What nbgrader's plugin takes off for being late; nothing without a due date."""
        if not self._due:
            return
        self._db.expire_all()
        submission = self._gradebook.find_submission(self.round, student)
        notebook = self._gradebook.find_submission_notebook(interview, self.round, student)
        notebook.late_submission_penalty = None
        late = submission.total_seconds_late
        if late > 0:
            self._penalties.init_plugin()
            plugin = self._penalties.plugin_inst
            penalty = plugin.late_submission_penalty(student, notebook.score, late)
            if penalty is not None:
                penalty = min(max(penalty, 0), notebook.score)
            notebook.late_submission_penalty = penalty

    def _patiently(self, do: Callable):
        """``do``, again and again while another program holds the database."""
        end = time.monotonic() + LOCKED_SECONDS
        told = False
        while True:
            try:
                return do()
            except OperationalError as error:
                if hasattr(self, "_db"):
                    self._db.rollback()
                    self._begun.clear()
                if time.monotonic() > end or "locked" not in str(error):
                    reason = str(error.orig).strip().splitlines()[0]
                    raise GradebookError(
                        f"The gradebook can't be written ({reason}). Grades saved so far are safe: "
                        "mend this, and run the same command again."
                    ) from None
                if not told:
                    self._say("The gradebook is locked by another program: waiting.")
                    told = True
                time.sleep(0.2)
