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
    """Write a file of the cache; a full disk costs nobody a grade."""
    with contextlib.suppress(OSError):
        write_whole(path, content)


def write_whole(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file whole or not at all, as whoever reads it sees it.

    Raises
    ------
    OSError
        It can't be written; what stood there before still does.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        unfinished.write_bytes(content)
        unfinished.chmod(mode)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
