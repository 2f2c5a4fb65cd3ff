"""What makes nbgrader's own commands and its formgrader work in this folder."""

import os
import warnings
from pathlib import Path

from interviewlab.instructor.settings import configure, db_url, put_scripts_on_path

root = Path(__file__).resolve().parent
put_scripts_on_path()

# SQLAlchemy's remarks on how nbgrader uses it help nobody here
warnings.filterwarnings("ignore", module=r"nbgrader\.")

c = get_config()  # noqa: F821
c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "interview_lab"
# set INTERVIEWLAB_DB_URL for PostgreSQL: postgresql+psycopg://USER@HOST/DATABASE
c.CourseDirectory.db_url = db_url(root)
# where releases and submissions pass through: a folder that the cohort shares
exchange = Path(os.environ.get("INTERVIEWLAB_EXCHANGE", root / "exchange"))
exchange.mkdir(parents=True, exist_ok=True)
c.Exchange.root = str(exchange)
# how this course grades, and the feedback pages that it writes
configure(c)
