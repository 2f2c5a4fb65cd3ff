"""Engines kept warm between submissions."""

from __future__ import annotations

import atexit
import contextlib
import itertools
import os
import queue
from collections.abc import Callable
from threading import Thread

from interviewlab.grading.engine import Engine


class Engines:
    """Engines kept warm between submissions, at most as many as run at once."""

    def __init__(self):
        self._idle: dict[tuple, queue.SimpleQueue[Engine]] = {}
        self._cores = itertools.count()
        self._all: list[Engine] = []
        self._coming: Thread | None = None
        atexit.register(self.close)

    def warm_up(self, isolated: Callable[[], bool]) -> None:
        """Start an engine in the background; ``isolated`` is asked there, as it takes a moment."""

        def start() -> None:
            with contextlib.suppress(Exception):  # who borrows one meets the same error
                key = (isolated(), ())
                self._idle.setdefault(key, queue.SimpleQueue()).put(self._make(*key))

        self._coming = Thread(target=start, daemon=True)
        self._coming.start()

    @contextlib.contextmanager
    def one(self, *, isolated: bool, allows: tuple[str, ...] = ()):
        """Borrow an engine; it is thrown away if its use fails."""
        if self._coming is not None:
            self._coming.join()
        idle = self._idle.setdefault((isolated, allows), queue.SimpleQueue())
        try:
            engine = idle.get_nowait()
        except queue.Empty:
            engine = self._make(isolated, allows)
        try:
            yield engine
        except BaseException:
            engine.close()
            raise
        idle.put(engine)

    def close(self) -> None:
        """End every engine."""
        for engine in self._all:
            engine.close()
        self._all.clear()
        self._idle.clear()

    def _make(self, isolated: bool, allows: tuple[str, ...]) -> Engine:
        cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [None]
        core = cores[next(self._cores) % len(cores)]
        engine = Engine(isolated=isolated, allows=allows, core=core)
        self._all.append(engine)
        return engine


engines = Engines()
