"""An exception of one process as the other one raises it."""

from __future__ import annotations

import builtins

import numpy as np

from interviewlab.grading.wire import Raised

MAX_TEXT = 10_000
SHARED_ERRORS = {"LinAlgError": np.linalg.LinAlgError}


def class_names(error: BaseException) -> list[str]:
    """The names of an exception's classes, most special first."""
    return [cls.__name__ for cls in type(error).__mro__ if issubclass(cls, BaseException)]


def as_exception(raised: Raised) -> Exception:
    """The nearest built-in exception, with the learner's message and line."""
    for name in raised.types[:50]:
        cls = SHARED_ERRORS.get(name) or getattr(builtins, name, None)
        if isinstance(cls, type) and issubclass(cls, Exception):
            try:
                error = cls(raised.message[:MAX_TEXT])
            except TypeError:  # UnicodeDecodeError and its like want more than a message
                continue
            break
    else:  # SystemExit, KeyboardInterrupt and what is not built in
        error = RuntimeError(f"{(raised.types or ['error'])[0][:100]}: {raised.message[:MAX_TEXT]}")
    error.learner_place = raised.place[:300]
    error.learner_stub = raised.stub[:100]
    return error
