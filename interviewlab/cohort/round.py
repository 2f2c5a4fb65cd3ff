"""Grade a round from the course folder: what the command line calls."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config, PyFileConfigLoader

from interviewlab.cohort.gradebook import Writer
from interviewlab.cohort.lock import only_one
from interviewlab.cohort.release import Release
from interviewlab.cohort.run import Progress, Summary, grade_all, releases_of
from interviewlab.cohort.submissions import find
from interviewlab.cohort.workers import Dask, Local, open_workers
from interviewlab.curriculum import Course, Interview, find_course
from interviewlab.errors import CourseError
from interviewlab.grading.grade import isolation_for_strangers

CONFIG = "nbgrader_config.py"


@dataclass
class Session:
    """A round that is being graded: open until Ctrl-C where it is watched."""

    submitted: Path
    round: str
    interviews: list[Interview]
    releases: dict[str, Release]
    writer: Writer
    workers: Local | Dask
    no_sandbox: bool
    progress: Progress

    def grade(
        self,
        students: list[str] | None = None,
        names: list[str] | None = None,
        *,
        force: bool = False,
    ) -> Summary:
        """Grade what is new or changed of some students and interviews, or of all."""
        found, remarks = find(
            self.submitted, self.round, self.interviews, students=students, names=names
        )
        for remark in remarks:
            self.progress.say(remark)
        summary = grade_all(
            found, self.releases, self.writer, self.workers,
            force=force, no_sandbox=self.no_sandbox, progress=self.progress,
        )  # fmt: skip
        summary.remarks = remarks
        return summary


@contextmanager
def open_round(
    root: Path,
    round: str,
    *,
    workers: int | None = None,
    cluster: str | None = None,
    no_sandbox: bool = False,
    progress: Progress | None = None,
) -> Iterator[Session]:
    """Everything that grading a round of the course folder ``root`` needs, for as long as it lasts.

    The folder is nbgrader's: with ``source/``, ``submitted/`` and, where there is one, an
    ``nbgrader_config.py`` that says where the gradebook and the folders are. Learners' notebooks
    are graded by ``source/``; ``notebooks/`` beside it is what names misconceptions.

    Raises
    ------
    InterviewLabError
        There is no such round, no sandbox, no cluster, no gradebook, or somebody grades already.
    """
    isolation_for_strangers(no_sandbox)  # refuses here, before any work
    progress = progress or Progress()
    interviews = _interviews(root, round)
    config = _config(root)
    folder = CourseDirectory(config=config)
    penalties = AssignLatePenalties(config=config)
    with (
        only_one(root),
        open_workers(cluster, workers, no_sandbox) as pool,
        Writer(folder, round, penalties=penalties, say=progress.say) as writer,
    ):
        releases = releases_of(writer, interviews)
        submitted = root / folder.submitted_directory
        yield Session(submitted, round, interviews, releases, writer, pool, no_sandbox, progress)


def _interviews(root: Path, round: str) -> list[Interview]:
    """The round's interviews that are built in ``root``."""
    built = sorted((root / "source" / round).glob("*.ipynb"))
    if not built:
        rounds = sorted(path.parent.name for path in (root / "source").glob("*/*.ipynb"))
        raise CourseError(
            f"There is no round {round!r} in {root / 'source'}; "
            f"there is {', '.join(dict.fromkeys(rounds)) or 'none'}."
        )
    course = Course(root) if (root / "notebooks").is_dir() else find_course(root)
    return [_Built(course, round, path.stem, path) for path in built]


@dataclass(frozen=True)
class _Built(Interview):
    """An interview whose instructor's notebook is the course folder's."""

    built: Path

    @property
    def source(self) -> Path:
        return self.built


def _config(root: Path) -> Config:
    """nbgrader's configuration of this folder; its own file may leave much out."""
    # SQLAlchemy's remarks on how nbgrader uses it help nobody here
    warnings.filterwarnings("ignore", module=r"nbgrader\.")
    config = Config()
    if (root / CONFIG).is_file():
        config = PyFileConfigLoader(CONFIG, path=str(root)).load_config()
    config.CourseDirectory.setdefault("root", str(root))
    return config
