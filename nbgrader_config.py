"""What makes nbgrader's own commands and its formgrader work in this folder."""

import os
import sys
import warnings
from pathlib import Path

root = Path(__file__).resolve().parent
# nbgrader runs `alembic` by name for a new gradebook; it stands beside this Python
os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"

# SQLAlchemy's remarks on how nbgrader uses it help nobody here
warnings.filterwarnings("ignore", module=r"nbgrader\.")

c = get_config()  # noqa: F821
c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "interview_lab"
# a PostgreSQL address here saves grades there: postgresql+psycopg://USER@HOST/DATABASE
c.CourseDirectory.db_url = os.environ.get(
    "INTERVIEWLAB_DB_URL", f"sqlite:///{root / 'gradebook.db'}"
)
# where releases and submissions pass through: a folder that the cohort shares
exchange = Path(os.environ.get("INTERVIEWLAB_EXCHANGE", root / "exchange"))
exchange.mkdir(parents=True, exist_ok=True)
c.Exchange.root = str(exchange)
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
