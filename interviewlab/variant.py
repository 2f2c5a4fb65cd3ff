"""Numbers that differ for each learner, drawn from the course seed and the learner's id.

    from interviewlab import variant
    rng = variant.rng("capacity_and_cost")

gives the same generator in the learner's notebook and in the grader, which draws again from the id
and never reads numbers out of a notebook.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import secrets
import zlib
from pathlib import Path

import numpy as np

from interviewlab.seed import course_seed

VARIANT = "INTERVIEWLAB_VARIANT"  # set by the grader: the variant itself, already drawn
LEARNER = "INTERVIEWLAB_LEARNER"
ID_FILE = ".interviewlab-learner"
MAX_ID = 100

_key: str | None = None  # of the release that this kernel runs, see use_key


def rng(interview: str) -> np.random.Generator:
    """A generator for a learner's own numbers in ``interview``.

    Only ``integers``, ``random`` and ``permutation`` of it give the same bytes on every platform.
    In a notebook it also leaves a line that records whose numbers these are.
    """
    variant = os.environ.get(VARIANT)
    if variant is None:
        learner = learner_id()
        variant = variant_of(_key or key_of(course_seed()), learner)
        _record(learner)
    return np.random.default_rng([int(variant, 16), zlib.crc32(interview.encode())])


def key_of(seed: int) -> str:
    """What a release tells learners of the course seed: enough to draw, too little to go back."""
    return hashlib.sha256(f"interviewlab variants {seed}".encode()).hexdigest()[:16]


def variant_of(key: str, learner: str) -> str:
    """The variant of one learner, as 16 hexadecimal digits."""
    return hashlib.sha256(f"{key}:{learner}".encode()).hexdigest()[:16]


def use_key(key: str) -> None:
    """Draw for the release with this key: the first cell of its notebooks says so."""
    global _key
    int(key, 16)
    _key = key


def learner_id(start: Path | None = None) -> str:
    """Who works here: ``INTERVIEWLAB_LEARNER``, the hub's user, the desk's own id, or the user.

    ``start`` is the folder from which a desk is looked for, upwards; default: the current one.
    """
    given = os.environ.get(LEARNER) or os.environ.get("JUPYTERHUB_USER")
    if given:
        return given
    folder = (start or Path.cwd()).resolve()
    for each in (folder, *folder.parents):
        path = each / ID_FILE
        if path.is_file():
            return path.read_text(encoding="utf-8").strip()[:MAX_ID]
    try:
        return getpass.getuser()  # whom nbgrader hands a notebook in for
    except (KeyError, OSError):  # a user without a name
        return "learner"


def give_id(desk: Path) -> str:
    """The id of a desk; one that has none gets one."""
    path = desk / ID_FILE
    if not path.is_file():
        path.write_text(secrets.token_hex(4) + "\n", encoding="utf-8")
    return learner_id(desk)


def recorded_learner(notebook) -> str | None:
    """The id that a notebook was made under, as far as it says so; nobody vouches for it."""
    about = notebook.metadata.get("interviewlab")
    found = [about.get("learner")] if isinstance(about, dict) else []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            metadata = output.get("metadata")
            about = metadata.get("interviewlab") if isinstance(metadata, dict) else None
            if isinstance(about, dict):
                found.append(about.get("learner"))
    good = [text for text in found if isinstance(text, str) and text.isprintable()]
    return good[-1][:MAX_ID] if good else None


def _record(learner: str) -> None:
    try:
        from IPython import get_ipython
        from IPython.display import display
    except ImportError:
        return
    shell = get_ipython()
    if shell is not None and hasattr(shell, "kernel"):
        text = f"These numbers are yours: they are drawn for {learner}."
        metadata = {"interviewlab": {"learner": learner}}
        display({"text/plain": text}, raw=True, metadata=metadata)
