"""nbgrader driven in process: each of its commands would pay seconds for the import again."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from traitlets.config import Config

from interviewlab.errors import CourseError

COURSE_ID = "interview_lab"


# nbgrader's own lists, but for ours in front and for how a notebook is run; nbgrader_config.py has
# the same
SANITIZERS = [
    "interviewlab.grading.defuse.Defuse",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
PREPROCESSORS = [
    "interviewlab.grading.execute.ExecuteApart",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "interviewlab.grading.execute.SaveReasons",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]


def nbgrader_api(root: Path, *, plain: bool = False, no_sandbox: bool = False) -> NbGraderAPI:
    """nbgrader on the course folder ``root``: its gradebook is ``root/gradebook.db``.

    ``plain`` runs notebooks as nbgrader itself does, in the learner's own kernel.
    """
    put_scripts_on_path()
    # SQLAlchemy's remarks on how nbgrader uses it help nobody here
    warnings.filterwarnings("ignore", module=r"nbgrader\.")
    config = Config()
    config.CourseDirectory.root = str(root.resolve())  # nbgrader changes folders
    config.CourseDirectory.course_id = COURSE_ID
    config.NbGraderAPI.log_level = logging.ERROR
    config.Exchange.root = str(root.resolve())
    config.ExecuteApart.no_sandbox = no_sandbox
    if not plain:
        config.Autograde.sanitize_preprocessors = SANITIZERS
        config.Autograde.autograde_preprocessors = PREPROCESSORS
    return NbGraderAPI(config=config)


def put_scripts_on_path() -> None:
    """nbgrader runs `alembic` by name for a new gradebook; it stands beside this Python."""
    scripts = str(Path(sys.executable).parent)
    if scripts not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = scripts + os.pathsep + os.environ.get("PATH", "")


def must_succeed(outcome: dict, what: str) -> None:
    """Raise a sentence with nbgrader's own log where one of its steps failed.

    Raises
    ------
    CourseError
        ``outcome`` is not a success.
    """
    if not outcome["success"]:
        log = "\n".join(filter(None, [outcome.get("log"), outcome.get("error")])).strip()
        raise CourseError(f"nbgrader could not {what}; it says:\n{log}")
