"""The course seed: where every check's inputs come from."""

from __future__ import annotations

import os
import zlib

import numpy as np

from interviewlab.errors import CourseError

asked = 0  # how often: what never asks does the same with every seed


def rng(label: str) -> np.random.Generator:
    """A generator for one check's inputs, drawn from the course seed and ``label``.

    The course seed is the environment variable ``INTERVIEWLAB_SEED`` (default 0), so an instructor
    can give a cohort inputs that the public repository does not show.
    """
    return np.random.default_rng([course_seed(), zlib.crc32(label.encode())])


def course_seed() -> int:
    """The seed that all check inputs come from: ``INTERVIEWLAB_SEED``, 0 where it is unset."""
    global asked
    asked += 1
    text = os.environ.get("INTERVIEWLAB_SEED", "0")
    if not text.isdigit():
        raise CourseError(f"INTERVIEWLAB_SEED is {text!r}: set it to a whole number, 0 or more.")
    return int(text)
