"""What an attack may not touch, looked at before and after."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import nbformat
import pytest

import interviewlab
from interviewlab.grading import sandbox
from tests.answering import solved
from tests.attacks.attack import MARK

SEED = "20260"  # a course seed that the repository does not hold


@pytest.fixture(autouse=True)
def _sandbox(monkeypatch):
    if sandbox.why_not():
        pytest.skip(sandbox.why_not())
    monkeypatch.setenv("INTERVIEWLAB_SEED", SEED)


@pytest.fixture(scope="session")
def honest(built_course):
    """The reference, handed in."""
    return solved(built_course.interviews[0])


@pytest.fixture(scope="session")
def source(built_course):
    return nbformat.read(built_course.interviews[0].source, as_version=4)


@pytest.fixture(scope="session")
def names(built_course, ears):
    """What stands for the words that begin with a dollar in an attack's cells."""
    return {
        "$COURSE": str(built_course.root),
        "$SITE": str(Path(nbformat.__file__).parent.parent),
        "$HOME": str(Path.home()),
        "$HOSTNAME": socket.gethostname(),
        "$PORT": str(ears.tcp.getsockname()[1]),
        "$ABSTRACT": ears.name,
    }


class Ears:
    """Listeners outside the sandbox: nothing may reach them."""

    def __init__(self):
        self.name = f"interviewlab-{os.getpid()}"
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind(f"\0{self.name}")
        self.abstract.listen()
        for each in (self.tcp, self.abstract):
            each.setblocking(False)

    def heard(self) -> bool:
        for each in (self.tcp, self.abstract):
            try:
                each.accept()[0].close()
                return True
            except BlockingIOError:
                continue
        return False

    def close(self) -> None:
        self.tcp.close()
        self.abstract.close()


@pytest.fixture(scope="session")
def ears():
    ears = Ears()
    yield ears
    ears.close()


def processes() -> dict[int, int]:
    """The processes below this one, each with its number of open descriptors."""

    def below(pid: int) -> list[int]:
        path = Path(f"/proc/{pid}/task/{pid}/children")
        direct = [int(child) for child in path.read_text().split()] if path.exists() else []
        return direct + [each for child in direct for each in below(child)]

    return {pid: len(os.listdir(f"/proc/{pid}/fd")) for pid in below(os.getpid())}


def left_behind(course) -> list[str]:
    """Files that an attack wrote outside its scratch."""
    home = Path.home()
    places = [
        course.root, course.root / "autograded", course.interviews[0].folder, Path.cwd(), home,
        home / ".ipython/profile_default/startup", Path(tempfile.gettempdir()), Path("/dev/shm"),
        Path(interviewlab.__file__).parent, Path(nbformat.__file__).parent.parent,
    ]  # fmt: skip
    return [
        str(path)
        for place in places
        if place.is_dir()
        for path in place.iterdir()
        if MARK in path.name
    ]
