"""nbgrader's first look at a submission: what could stop it, or run in a browser, is taken out."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path

import nbformat
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

from interviewlab.grading.plan import cell_name
from interviewlab.variant import recorded_learner


class Defuse(NbGraderPreprocessor):
    """Goes before nbgrader's own sanitising, which stops the whole cohort at some notebooks."""

    def preprocess(self, nb, resources):
        """Make ``nb`` one that nbgrader can go on with."""
        defuse(nb, read_source(self, resources))
        return nb, resources


def read_source(preprocessor: NbGraderPreprocessor, resources):
    """The instructor's notebook that a submission answers."""
    about = resources["nbgrader"]
    course = CourseDirectory(parent=preprocessor)
    folder = course.format_path(course.source_directory, ".", about["assignment"])
    return nbformat.read(Path(folder) / f"{about['notebook']}.ipynb", as_version=4)


def defuse(nb, source) -> None:
    """Give each cell the course's own metadata, or none; leave no script in the learner's text.

    nbgrader stops at an id that its gradebook does not know or meets twice, and at an old or
    broken schema. The first cell of a name is the one that counts, as everywhere here.
    """
    learner = recorded_learner(nb)  # it stands in outputs, which nbgrader clears next
    if learner is not None:
        nb.metadata["interviewlab"] = {"learner": learner}
    course = {cell_name(cell): cell for cell in source.cells if cell_name(cell) is not None}
    seen = set()
    for cell in nb.cells:
        about = cell.metadata.get("nbgrader")
        name = about.get("grade_id") if isinstance(about, dict) else None
        cell.metadata.pop("nbgrader", None)
        if isinstance(name, str) and name in course and name not in seen:
            seen.add(name)
            cell.metadata["nbgrader"] = deepcopy(course[name].metadata.nbgrader)
            if cell.source == course[name].source:
                continue
        if cell.cell_type != "code":
            text = re.sub(r"<(?=[A-Za-z/!?])", "&lt;", cell.source)
            # links lead to the web or nowhere: an address can be a script
            cell.source = re.sub(r"\](?=[(:](?!\s*https?://))", r"]\\", text)
            cell.pop("attachments", None)
