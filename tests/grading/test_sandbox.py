"""What learner code sees of the machine: next to nothing."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from __future__ import annotations

import os
import re
import sys

import pytest

from interviewlab.grading import sandbox, seccomp
from interviewlab.grading.engine import Engine
from interviewlab.grading.grade import Isolation, NoSandbox, best_isolation, isolation_for_strangers
from interviewlab.grading.isolate import Limits
from interviewlab.grading.plan import Step

needs_sandbox = pytest.mark.skipif(bool(sandbox.why_not()), reason=str(sandbox.why_not()))

SMALL = Limits(memory=300_000_000, scratch=5_000_000, file=2_000_000, files=64)


@pytest.fixture(scope="module")
def engine():
    engine = Engine(isolated=True)
    yield engine
    engine.close()


@pytest.fixture
def ask(engine):
    """Run a cell in the sandbox: what it printed, its error, and why the run ended early."""

    def run(source: str, *, limits: Limits | None = None, with_engine: Engine | None = None):
        steps = [Step("learner", None, source)]
        verdicts = (with_engine or engine).run(
            steps, [], limits=limits, cell_seconds=10, seconds=20
        )
        error = ": ".join(verdicts.errors[0][:2]) if verdicts.errors else ""
        return verdicts.outputs.get(0, ""), error, verdicts.error

    return run


REFUSED = {
    "a TCP connection": ("import socket; socket.create_connection(('127.0.0.1', 22), 1)", "PermissionError"),
    "a name": ("import socket; socket.gethostbyname('example.org')", "gaierror|PermissionError"),
    "a netlink socket": ("import socket; socket.socket(16, 3, 0)", "PermissionError"),
    "a socket pair of another family": ("import socket; socket.socketpair(socket.AF_INET)", "PermissionError|OSError"),
    "an abstract socket": ("import socket; socket.socket(1).connect('\\0x')", "ConnectionRefusedError"),
    "a new process": ("import os; os.fork()", "PermissionError"),
    "a program": ("import os; os.execv('/usr/bin/env', ['env'])", "PermissionError|FileNotFoundError"),
    "a spawned program": ("import subprocess; subprocess.run(['ls'])", "PermissionError|FileNotFoundError"),
    "its own memory file": ("open('/proc/self/mem')", "FileNotFoundError"),
    "the kernel's log": ("import ctypes; l = ctypes.CDLL(None, use_errno=True)\nif l.klogctl(10, None, 0) < 0: raise OSError(ctypes.get_errno(), 'no')", "PermissionError"),
    "a mount": ("import ctypes; l = ctypes.CDLL(None, use_errno=True)\nif l.mount(b'a', b'/tmp', b'tmpfs', 0, None) < 0: raise OSError(ctypes.get_errno(), 'no')", "PermissionError"),
    "a namespace": ("import ctypes; l = ctypes.CDLL(None, use_errno=True)\nif l.unshare(0x10000000) < 0: raise OSError(ctypes.get_errno(), 'no')", "PermissionError"),
    "memory without a limit": ("import os; os.memfd_create('x')", "PermissionError"),
    "another user": ("import os; os.setuid(0)", "OSError|PermissionError"),
    "a device": ("import os; os.mknod('/tmp/null', 0o20666, os.makedev(1, 3))", "PermissionError"),
    "a change of the system": ("open('/usr/lib/x', 'w')", "Read-only"),
    "a change of the library": ("open('/site/numpy/__init__.py', 'a')", "Read-only"),
    "a change of the root": ("open('/x', 'w')", "Read-only|PermissionError"),
    "a file in /dev": ("open('/dev/x', 'w')", "Read-only|PermissionError"),
    "a program in the scratch": ("import mmap\nwith open('x', 'wb') as f: f.write(bytes(4096))\nf = open('x', 'rb')\nmmap.mmap(f.fileno(), 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC, flags=mmap.MAP_PRIVATE)", "PermissionError"),
    "higher limits": ("import resource; resource.setrlimit(resource.RLIMIT_AS, (-1, -1))", "ValueError|PermissionError"),
}  # fmt: skip


@needs_sandbox
@pytest.mark.parametrize("what", REFUSED)
def test_refused(ask, what):
    """Is it refused with an error in the learner's line, and the process left alive?"""
    source, pattern = REFUSED[what]
    _, error, ended = ask(source)
    assert re.search(pattern, error), error or "no error"
    assert ended is None


ALLOWED = {
    "threads": "import threading; t = threading.Thread(target=print); t.start(); t.join()",
    "linear algebra": "import numpy as np; assert np.linalg.inv(np.eye(300)).shape == (300, 300)",
    "figures": "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.show()",
    "scratch files": "open('x', 'w').write('x'); import tempfile; tempfile.TemporaryFile().write(b'x')",
    "local sockets": "import socket; a, b = socket.socketpair(); a.send(b'x')",
    "event loops": "import asyncio; await asyncio.sleep(0)",
    "function pointers": "import ctypes; assert ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda x: x + 1)(1) == 2",
    "magics": "%timeit -n 1 -r 1 1 + 1",
    "a temporary home": "import pathlib; (pathlib.Path.home() / 'x').write_text('x')",
    "random numbers": "import secrets, uuid; secrets.token_hex(); uuid.uuid4()",
    "dates": "import datetime, zoneinfo; datetime.datetime.now()",
}


@needs_sandbox
@pytest.mark.parametrize("what", ALLOWED)
def test_allowed(ask, what):
    """Does what honest answers do still work under the filter?"""
    _, error, ended = ask(ALLOWED[what])
    assert (error, ended) == ("", None)


@needs_sandbox
def test_files_in_sight(ask, repository):
    """Are home, course, other packages and other processes out of sight?"""
    places = [
        "/etc/passwd", "/var", "/mnt", "/sys", "/usr/bin", "/bin",
        str(repository.root), str(repository.root / "interviewlab"),
        os.path.expanduser("~/.ssh"), os.path.expanduser("~/.bashrc"), os.path.expanduser("~/.ipython"),
        os.path.dirname(pytest.__file__), f"{sys.prefix}/bin",
    ]  # fmt: skip
    source = f"import os\nprint([place for place in {places!r} if os.path.exists(place)])"
    outputs, error, _ = ask(source)
    assert not error
    assert "[]" in outputs
    outputs, _, _ = ask(
        "import os\nprint(os.listdir('/proc'), os.listdir('/tmp'), os.getpid(), os.getppid())"
    )
    assert "[] [] 1 0" in outputs


@needs_sandbox
def test_environment_is_the_sandboxes_own(ask, monkeypatch):
    """Does nothing of the grader's environment get through?"""
    outputs, _, _ = ask("import os\nprint(sorted(os.environ))")
    names = set(re.findall(r"'([A-Za-z_]+)'", outputs))
    assert names <= {*sandbox.ENVIRONMENT, "PWD", "LC_CTYPE"}


@needs_sandbox
def test_descriptors_are_the_standard_ones_and_the_wire(ask):
    """Does the candidate hold the control socket, or anything else?"""
    outputs, _, _ = ask(
        "import os\n"
        "def is_open(n):\n"
        "    try: os.fstat(n); return True\n"
        "    except OSError: return False\n"
        "print([n for n in range(70000) if is_open(n)])"
    )
    assert "[0, 1, 2, 3]" in outputs


@needs_sandbox
@pytest.mark.parametrize("library", ["sklearn", "scipy", "pandas", "statsmodels", "torch"])
def test_missing_libraries_say_why(ask, library):
    """Does an import of a reference library say that it is not part of the exercise?"""
    _, error, _ = ask(f"import {library}")
    assert f"{library} is not available here: this interview asks you to write" in error


@needs_sandbox
def test_allowed_libraries_are_there(ask):
    """Does `allows` let a library in, and only that one?"""
    engine = Engine(isolated=True, allows=("scipy",))
    try:
        outputs, error, _ = ask(
            "import scipy.special\nprint(scipy.special.expit(0.0))", with_engine=engine
        )
        assert (error, "0.5" in outputs) == ("", True)
        assert "sklearn is not available" in ask("import sklearn", with_engine=engine)[1]
    finally:
        engine.close()


LIMITED = {
    "memory": ("x = bytearray(10**9)", "MemoryError"),
    "memory of arrays": ("import numpy as np\nx = np.ones(10**9)", "MemoryError"),
    "a file": ("open('x', 'wb').write(bytes(3_000_000))", "File too large"),
    "the scratch": (
        "for i in range(9): open(str(i), 'wb').write(bytes(1_000_000))",
        "No space left",
    ),
    "the number of files": ("for i in range(5000): open(f'f{i}', 'w').close()", "No space left"),
    "descriptors": ("import os\nx = [os.dup(0) for i in range(100)]", "Too many open files"),
}


@needs_sandbox
@pytest.mark.parametrize("what", LIMITED)
def test_limits_are_errors_in_the_learners_line(ask, what):
    """Does taking too much end in an ordinary error?"""
    source, pattern = LIMITED[what]
    _, error, ended = ask(source, limits=SMALL)
    assert re.search(pattern, error), error
    assert ended is None


@needs_sandbox
def test_processor_time_has_an_end_with_a_reason(ask):
    """Is a process that computes too long told from one that crashed?"""
    _, _, ended = ask("while True: pass", limits=Limits(cpu=1))
    assert re.search("processor time|SIGKILL", ended)


@needs_sandbox
def test_scratch_is_new_for_every_submission(ask):
    """Does anything of one submission wait for the next?"""
    ask("open('/tmp/x', 'w').write('x')\nimport builtins, numpy; builtins.x = numpy.x = 1")
    outputs, error, _ = ask(
        "import os, builtins, numpy\n"
        "print(os.path.exists('/tmp/x'), hasattr(builtins, 'x'), hasattr(numpy, 'x'))"
    )
    assert "False False False" in outputs
    assert not error


def test_strangers_are_not_graded_without_a_sandbox(monkeypatch):
    """Where no sandbox can run, is the risk named and taken by nobody but the instructor?"""
    monkeypatch.setattr(sandbox, "bubblewrap", lambda: None)
    sandbox.why_not.cache_clear()
    try:
        with pytest.raises(NoSandbox) as caught:
            isolation_for_strangers(False)
        assert isolation_for_strangers(True) is Isolation.PROCESS
        assert best_isolation() is Isolation.PROCESS
    finally:
        sandbox.why_not.cache_clear()
    assert "bubblewrap is missing" in str(caught.value)
    assert "read and change your files" in str(caught.value)
    assert "--no-sandbox" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_machine_that_forbids_namespaces_says_what_to_do(monkeypatch, tmp_path):
    """Does a bubblewrap that can't work give its own words and the way out?"""
    fake = tmp_path / "bwrap"
    fake.write_text(
        "#!/bin/sh\necho 'bwrap: No permissions to create a new namespace' >&2\nexit 1\n"
    )
    fake.chmod(0o755)
    monkeypatch.setattr(sandbox, "bubblewrap", lambda: str(fake))
    sandbox.why_not.cache_clear()
    try:
        reason = sandbox.why_not()
    finally:
        sandbox.why_not.cache_clear()
    assert "No permissions to create a new namespace" in reason
    assert "unprivileged user namespaces" in reason


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_filters_are_well_formed(machine):
    """Is every jump of the filter inside it, and every refused number refused once?"""
    code = seccomp.program(machine)
    lines = [code[i : i + 8] for i in range(0, len(code), 8)]
    assert len(code) % 8 == 0 and len(lines) < 4096
    for index, line in enumerate(lines):
        kind, if_true, if_false = int.from_bytes(line[:2], "little"), line[2], line[3]
        if kind & 7 == 5:  # a jump
            assert index + 1 + max(if_true, if_false) < len(lines)
    refused = seccomp.MACHINES[machine][-1]
    assert len(refused) == len(set(refused))


def test_each_submission_draws_its_own_numbers(ask):
    """Do two submissions that seed nothing draw different numbers, though one process forks both?"""
    source = "import random\nimport numpy as np\nprint(random.random(), np.random.random())"
    drawn = [re.findall(r"0\.\d+", ask(source)[0]) for _ in range(2)]
    assert all(one != other for one, other in zip(*drawn, strict=True))
    assert len(drawn[0]) == 2
