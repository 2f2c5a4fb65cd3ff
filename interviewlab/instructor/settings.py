"""What nbgrader runs here: for `nbgrader_config.py`, and for nbgrader driven in process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent.parent / "data"


def configure(c) -> None:
    """Put the course's own steps into nbgrader's configuration ``c``.

    nbgrader's own lists, but for ours in front, for how a notebook is run, and for the pages.
    """
    # learner code runs in a sandbox of its own; the checks run outside it (docs/architecture.md)
    c.Autograde.sanitize_preprocessors = [
        "interviewlab.grading.defuse.Defuse",
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.DeduplicateIds",
        "nbgrader.preprocessors.OverwriteKernelspec",
        "nbgrader.preprocessors.OverwriteCells",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    c.Autograde.autograde_preprocessors = [
        "interviewlab.grading.execute.ExecuteApart",
        "nbgrader.preprocessors.IgnorePattern",
        "nbconvert.preprocessors.ClearMetadataPreprocessor",
        "nbgrader.preprocessors.LimitOutput",
        "nbgrader.preprocessors.SaveAutoGrades",
        "interviewlab.grading.execute.SaveReasons",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    configure_feedback(c)


def configure_feedback(c) -> None:
    """Have ``generate_feedback`` write pages without check code."""
    c.GenerateFeedback.preprocessors = [
        "interviewlab.instructor.feedback.ReadGrades",
        "interviewlab.instructor.feedback.WritePage",
    ]
    c.GenerateFeedback.exporter_class = "interviewlab.instructor.feedback.FeedbackExporter"
    # not HTMLExporter's: the formgrader page sets its own template there, and so does nbgrader
    c.FeedbackExporter.template_name = "feedback_page"
    c.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]


def db_url(root: Path) -> str:
    """Where the grades of the course folder ``root`` are: ``INTERVIEWLAB_DB_URL``, else a file."""
    return os.environ.get("INTERVIEWLAB_DB_URL", f"sqlite:///{root / 'gradebook.db'}")


def put_scripts_on_path() -> None:
    """nbgrader runs `alembic` by name for a new gradebook; it stands beside this Python."""
    scripts = str(Path(sys.executable).parent)
    if scripts not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = scripts + os.pathsep + os.environ.get("PATH", "")
