"""Work that is counted, not timed: calls of a function that a check passes to learner code."""

from __future__ import annotations

from collections.abc import Callable

from interviewlab.failure import CheckFailed, name_of


class counted:
    """Wrap a function so that its calls are counted: ``distance = counted(distance)``."""

    def __init__(self, function: Callable):
        self._function = function
        self.__qualname__ = name_of(function)
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self._function(*args, **kwargs)


def at_most(count: int, limit: int, what: str, *, got=None, hint=None):
    """An operation count keeps its bound, e.g. ``at_most(distance.calls, n, "distances")``."""
    if count > limit:
        raise CheckFailed(
            f"Too much work: {count} {what}, at most {limit} are needed.",
            call=got.writes if got else None, hint=hint,
        )  # fmt: skip
