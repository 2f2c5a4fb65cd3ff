"""nbgrader's feedback pages: ours show what each check found, in place of how it is written."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from markupsafe import Markup
from nbconvert.exporters import HTMLExporter
from nbgrader.preprocessors import GetGrades, NbGraderPreprocessor

from interviewlab.instructor.markup import from_sentence
from interviewlab.instructor.page import is_check, points_text, read_page
from interviewlab.instructor.settings import TEMPLATES

# what the template prints
RESOURCE = "interviewlab_page"


class ReadGrades(GetGrades):
    """nbgrader's own, which can't tell an instructor's comments and points from automatic ones."""

    def _get_comment(self, cell, resources):
        comment = self.gradebook.find_comment(*self._names(cell))
        # automatic comments repeat what the page says of each check
        cell.metadata.nbgrader["comment"] = comment.manual_comment

    def _get_score(self, cell, resources):
        grade = self.gradebook.find_grade(*self._names(cell))
        cell.metadata.nbgrader.update(
            score=grade.score,
            points=grade.max_score,
            by_hand=grade.manual_score is not None or bool(grade.extra_credit),
            waiting=grade.manual_score is None and grade.auto_score is None,
        )

    def _names(self, cell) -> tuple[str, str, str, str]:
        name = cell.metadata.nbgrader["grade_id"]
        return name, self.notebook_id, self.assignment_id, self.student_id


class WritePage(NbGraderPreprocessor):
    """Reads the page off the notebook, then takes the checks' code out; after `ReadGrades`."""

    def preprocess(self, nb, resources):
        """Leave the page in ``resources`` for the template."""
        style = (TEMPLATES / "feedback_page" / "page.css").read_text(encoding="utf-8")
        resources[RESOURCE] = {
            "page": read_page(nb, resources["nbgrader"]),
            "style": Markup(style),
            "policy": policy(style),
            "points": points_text,
            "sentence": from_sentence,
        }
        for cell in nb.cells:
            if is_check(cell):  # whatever template prints this notebook, it has no check to show
                cell.source, cell.outputs = "", []
        return nb, resources


class FeedbackExporter(HTMLExporter):
    """A name of its own, so that its template can be set beside the formgrader page's."""


def policy(style: str) -> str:
    """The content security policy of a page whose one style sheet is ``style``: no script, no
    request, no other style; pictures stand in the page.
    """
    digest = b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
