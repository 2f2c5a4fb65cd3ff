"""One coordinator a course folder."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path

from interviewlab.errors import InterviewLabError

NAME = ".interviewlab-grading"


class AlreadyGrading(InterviewLabError):
    """Another process is grading this course."""


@contextlib.contextmanager
def only_one(root: Path) -> Iterator[None]:
    """Hold the course folder ``root`` for grading; the system lets go of it when we end, or die.

    Raises
    ------
    AlreadyGrading
        Somebody else holds it; the sentence names them.
    """
    import fcntl

    # opened for appending: the one who fails to get the lock must not wipe out who has it
    with (root / NAME).open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            who = file.read().strip() or "another process"
            raise AlreadyGrading(
                f"{root} is being graded already, by {who}: wait for it, or stop it first."
            ) from None
        file.seek(0)
        file.truncate()
        file.write(f"process {os.getpid()} on {socket.gethostname()}")
        file.flush()
        yield
