"""What attacks do to a notebook beside its answers."""

from __future__ import annotations

from collections.abc import Callable

import nbformat

from interviewlab.grading.plan import cell_name


def is_check(cell) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get("grade"))


def on_checks(change: Callable) -> Callable:
    """Do something to every check cell."""

    def do(notebook) -> None:
        for cell in filter(is_check, notebook.cells):
            change(cell)

    return do


def tagged(*tags: str) -> Callable:
    return on_checks(lambda cell: cell.metadata.update(tags=list(tags)))


def without_checks(notebook) -> None:
    notebook.cells = [cell for cell in notebook.cells if not is_check(cell)]


def renamed_checks(notebook) -> None:
    for number, cell in enumerate(filter(is_check, notebook.cells)):
        cell.metadata.nbgrader["grade_id"] = f"easy-{number}"
        cell.source = "pass"


def swapped_names(notebook) -> None:
    """Every check stands under the next one's name."""
    cells = [cell for cell in notebook.cells if is_check(cell)]
    names = [cell_name(cell) for cell in cells]
    for cell, name in zip(cells, [*names[1:], names[0]], strict=True):
        cell.metadata.nbgrader["grade_id"] = name


def reversed_cells(notebook) -> None:
    notebook.cells.reverse()


def retyped_checks(notebook) -> None:
    for cell in filter(is_check, notebook.cells):
        cell.cell_type = "raw"
        cell.pop("outputs", None)
        cell.pop("execution_count", None)


def duplicated_checks(notebook) -> None:
    """An easy second cell under each check's name, before and after it."""
    easy = []
    for cell in filter(is_check, list(notebook.cells)):
        copy = nbformat.from_dict({**cell, "id": f"{cell.id}-again"[:64], "source": "pass"})
        easy.append(copy)
    notebook.cells = [*easy, *notebook.cells, *(nbformat.from_dict(cell) for cell in easy)]


def claimed_by_an_answer(notebook) -> None:
    """Check cells that say they are the learner's to write."""
    for cell in filter(is_check, notebook.cells):
        cell.metadata.nbgrader.update(solution=True, locked=False, grade=True)
        cell.source = "pass"


def as_figures(notebook) -> None:
    """Checks, and the answers before them, that say they are figures: the grader runs none."""
    for cell in filter(is_check, notebook.cells):
        cell.metadata["interviewlab"] = {"role": "figure"}
        cell.metadata.pop("nbgrader")
        cell.id = f"x{cell.id}"[:64]


def forged_outputs(notebook) -> None:
    """Outputs that say every check passed, with a score."""
    for cell in filter(is_check, notebook.cells):
        cell.execution_count = 1
        cell.outputs = [
            nbformat.v4.new_output("execute_result", {"text/plain": "100"}, execution_count=1)
        ]
