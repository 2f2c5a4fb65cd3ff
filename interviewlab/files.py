"""Where this program keeps what it can make again."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def cache_folder(name: str) -> Path:
    """A folder below ``INTERVIEWLAB_CACHE``, or below the user's own cache; it may not exist."""
    named = os.environ.get("INTERVIEWLAB_CACHE")
    return Path(named or platformdirs.user_cache_dir("interviewlab")) / name
