"""Objects that live in another process, seen from a check.

Checks treat such an object like any other. The few places that must not (a name to show, an
argument to look at after a call) ask for the class below.
"""

from __future__ import annotations

import inspect
import textwrap
import threading
from collections.abc import Callable


class Remote:
    """Base of the proxies that an examiner makes for a learner's objects."""

    learner_type = "object"

    def call_and_return_arguments(self, args: tuple, kwargs: dict) -> tuple[tuple, dict]:
        """Call, and give back the arguments as the call left them in the other process."""
        raise NotImplementedError


def type_name(value: object) -> str:
    """The name of the class that a learner knows ``value`` by."""
    return value.learner_type if isinstance(value, Remote) else type(value).__name__


# an examiner puts a function here that finds a definition in the learner's cells
find_source: Callable[[object], str | None] | None = None


def source(function: Callable) -> str:
    """The text of a learner's function or class, as its ``def`` or ``class`` stands in a cell.

    Raises
    ------
    CheckFailed
        It was not made by a ``def`` or ``class`` of that name at the top of a cell.
    """
    if find_source is not None:
        text = find_source(function)
    else:
        try:
            text = textwrap.dedent(inspect.getsource(function))
        except (OSError, TypeError):
            text = None
    if text is None:
        from interviewlab.failure import CheckFailed  # which needs this module

        name = getattr(function, "__qualname__", "It")
        raise CheckFailed(f"{name} is not defined by a `def` or `class` at the top of a cell.")
    return text


# the extension's threads in a learner's kernel: a helper that measures memory would count theirs
beside: list[threading.Thread] = []

# an examiner puts a function here that finds a name in the learner's process
find_in_candidate: Callable[[str], object] | None = None


def in_candidate(helper: Callable) -> Callable:
    """A setup cell's function as it stands in the learner's process, to be called there.

    For helpers that need the learner's objects themselves, not proxies: handing a learner's class
    to a library, say. Where checks and answers share a process it is the function itself, after
    what runs beside them has ended.
    """
    if find_in_candidate:
        return find_in_candidate(helper.__name__)
    for thread in beside:
        thread.join()
    return helper
