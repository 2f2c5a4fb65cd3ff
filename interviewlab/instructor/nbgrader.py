"""nbgrader driven in process: each of its commands would pay seconds for the import again."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from traitlets.config import Config

from interviewlab.errors import CourseError
from interviewlab.instructor.settings import configure, configure_feedback, put_scripts_on_path

COURSE_ID = "interview_lab"


def nbgrader_api(root: Path, *, plain: bool = False, no_sandbox: bool = False) -> NbGraderAPI:
    """nbgrader on the course folder ``root``: its gradebook is ``root/gradebook.db``.

    ``plain`` runs notebooks as nbgrader itself does, in the learner's own kernel; it writes our
    feedback pages.
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
    if plain:
        configure_feedback(config)
    else:
        configure(config)
    return NbGraderAPI(config=config)


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
