"""Engines kept warm between submissions."""

from __future__ import annotations

import atexit
import contextlib
import os
import queue
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread

from interviewlab.grading.engine import Engine


class Engines:
    """Engines kept warm between submissions, at most as many as run at once."""

    def __init__(self):
        self._idle: dict[tuple, queue.SimpleQueue[Engine]] = {}
        self._cores: list[int | None] = []
        self._made: Counter[tuple] = Counter()
        self._making = Lock()
        self._all: list[Engine] = []
        self._coming: Thread | None = None
        atexit.register(self.close)

    def warm_up(self, isolated: Callable[[], bool]) -> Thread:
        """Start an engine in the background; ``isolated`` is asked there, as it takes a moment."""

        def start() -> None:
            with contextlib.suppress(Exception):  # who borrows one meets the same error
                key = (isolated(), ())
                self._idle.setdefault(key, queue.SimpleQueue()).put(self._make(*key))

        self._coming = Thread(target=start, daemon=True)
        self._coming.start()
        return self._coming

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
        with self._making:
            # engines of different kinds don't run at once where one submission follows another
            number = self._made[isolated, allows]
            self._made[isolated, allows] += 1
            if number == len(self._cores):
                self._cores.append(_claim_core())
            core = self._cores[number]
        engine = Engine(isolated=isolated, allows=allows, core=core)
        self._all.append(engine)
        return engine


_claims: list[int] = []  # files that are locked for as long as this process lives


def _claim_core() -> int | None:
    """A processor that no other grading process of this user has; None where all are taken."""
    if not hasattr(os, "sched_getaffinity"):
        return None
    import fcntl

    folder = Path(tempfile.gettempdir()) / f"interviewlab-cores-{os.getuid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        for core in sorted(os.sched_getaffinity(0)):
            file = os.open(folder / str(core), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(file)
            else:
                _claims.append(file)
                return core
    return None


engines = Engines()
