"""Make checks fail, as a notebook's cells do, for tests."""

from __future__ import annotations

import linecache

import numpy as np
import pytest

from interviewlab import checks
from interviewlab.checks import CheckFailed


def failure(check, *args, **kwargs) -> CheckFailed:
    """The failure of a check that must not hold."""
    with pytest.raises(CheckFailed) as caught:
        check(*args, **kwargs)
    return caught.value


def in_a_cell(source: str, name: str = "<cell-1>") -> dict:
    """Run ``source`` as a notebook cell; return what it defines."""
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    namespace = {"checks": checks, "np": np}
    exec(compile(source, name, "exec"), namespace)
    return namespace
