"""Where this program keeps what it can make again."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

import platformdirs


def cache_folder(name: str) -> Path:
    """A folder below ``INTERVIEWLAB_CACHE``, or below the user's own cache; it may not exist."""
    named = os.environ.get("INTERVIEWLAB_CACHE")
    return Path(named or platformdirs.user_cache_dir("interviewlab")) / name


def keep(path: Path, content: bytes) -> None:
    """Write a file of the cache whole, or not at all: a full disk costs nobody a grade."""
    unfinished = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(path)
