"""What an examiner's parent does once for a release, so that no child has to do it again."""

from __future__ import annotations

import ast
import builtins
import contextlib
import functools
import gc
import importlib
import io
import os
from types import CodeType
from typing import NamedTuple

import msgspec

from interviewlab.variant import VARIANT


class Job(msgspec.Struct):
    """One submission to examine.

    ``steps`` are (kind, id, source), see :mod:`interviewlab.grading.plan`; ``setup`` are the
    course's setup cells and ``course`` all its code cells, the solutions included; ``variant`` is
    the learner's own, see :mod:`interviewlab.variant`; times are seconds.
    """

    steps: list[tuple[str, str | None, str]]
    setup: list[str]
    course: list[str]
    seed: str
    cell_seconds: float
    seconds: float
    variant: str | None = None


class Prepared(NamedTuple):
    """A check cell's code, the names that it reads and the modules that it imports."""

    code: CodeType
    names: list[str]
    imports: list[str]


@functools.lru_cache(maxsize=5000)
def prepare(name: str, source: str) -> Prepared:
    """Compile a check; names that Python itself has are left out."""
    tree = ast.parse(source)
    names, imports = set(), []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.Import):
            imports += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imports.append(node.module)
    code = compile(tree, f"<check {name}>", "exec")
    return Prepared(code, sorted(names - set(dir(builtins))), imports)


_setups: dict[tuple[str, ...], dict] = {}
_seen: dict[tuple[str, ...], int] = {}


def setup_namespace(cells: list[str]) -> dict:
    """The names that the course's setup cells make; run once and kept for later children."""
    key = tuple(cells)
    if key not in _setups:
        namespace: dict = {"__name__": "__main__"}
        for number, source in enumerate(cells, start=1):
            exec(compile(source, f"<setup {number}>", "exec"), namespace)
        _setups[key] = namespace
    return _setups[key]


def warm_up(job: Job) -> None:
    """Get this process ready for a job's release; what fails here, a child meets and reports.

    The second submission of a release is a sign that more will come: the course's own solution then
    goes through the course's checks once, so that libraries finish loading and what
    :func:`interviewlab.reference.reference` has computed is there for every later child.
    """
    os.environ["INTERVIEWLAB_SEED"] = job.seed
    key = (job.seed, *job.course)
    _seen[key] = _seen.get(key, 0) + 1
    if job.variant is None:  # another learner's setup gives other numbers
        with contextlib.suppress(Exception):
            setup_namespace(job.setup)
    if _seen[key] == 1:
        for kind, name, source in job.steps:
            if kind != "learner":
                with contextlib.suppress(SyntaxError, ImportError):
                    for module in prepare(name, source).imports:
                        importlib.import_module(module)
    elif _seen[key] == 2:
        rehearse(job.course, job.variant)
    share_heap()


def share_heap() -> None:
    """Before forks: without it the first full collection of each copies every page of the heap."""
    gc.collect()
    gc.freeze()


def rehearse(cells: list[str], variant: str | None = None) -> None:
    """Run the course's cells in this process, for what they leave in libraries and caches."""
    namespace: dict = {"__name__": "__main__"}
    nowhere = io.StringIO()
    if variant is not None:
        os.environ[VARIANT] = variant
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        for source in cells:
            with contextlib.suppress(Exception):
                exec(compile(source, "<rehearsal>", "exec"), namespace)
    os.environ.pop(VARIANT, None)
