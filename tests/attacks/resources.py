"""Rows 25-28: ending, never ending, taking too much, staying."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from interviewlab.grading.isolate import Limits
from tests.attacks.attack import RIGHT_MEAN, RIGHT_MEAN_POINTS, Attack
from tests.attacks.reach import CALL

SMALL = Limits(memory=300_000_000, scratch=10_000_000, file=5_000_000, files=128)


def dying(name: str, ending: str, says: str, **more) -> Attack:
    """A right mean, then a cell that ends the process."""
    answers = {"mean": RIGHT_MEAN, "variance": ending}
    return Attack(25, name, cells=answers, honest=RIGHT_MEAN_POINTS, says=says, **more)


def endless(
    row: int, name: str, body: str, *, extra: str = "", says: str = "took more than", **more
) -> Attack:
    """A mean that works, and a variance that does not come back."""
    variance = "def variance(x):\n    " + body.replace("\n", "\n    ")
    answers = {"mean": RIGHT_MEAN, "variance": variance}
    more = {"cell_seconds": 1, "honest": RIGHT_MEAN_POINTS, **more}
    return Attack(row, name, cells=answers, extra=extra, says=says, **more)


ATTACKS = [
    dying("exit-0", "import os\nos._exit(0)", r"ended its own process \(exit code 0\)"),
    dying("exit-7", "import os\nos._exit(7)", r"exit code 7"),
    dying("sys-exit", "import sys\nsys.exit(0)", "not defined", error="SystemExit"),
    dying(
        "keyboard-interrupt",
        "raise KeyboardInterrupt",
        "not defined",
        error="KeyboardInterrupt",
    ),
    dying("generator-exit", "raise GeneratorExit", "not defined", error="GeneratorExit"),
    dying(
        "base-exception",
        "class Mine(BaseException): pass\nraise Mine('x')",
        "not defined",
        error="Mine",
    ),
    dying("abort", "import os\nos.abort()", "ended|SIG"),
    dying("segmentation-fault", "import ctypes\nctypes.string_at(0)", "SIGSEGV"),
    dying("close-the-wire", "import os\nos.close(3)", "."),
    dying("hang-up", "import socket\nsocket.socket(fileno=3).shutdown(socket.SHUT_RDWR)", "."),
    dying("exit-in-a-call", "def variance(x):\n    import os\n    os._exit(0)", "exit code 0"),
    dying(
        "exit-in-a-thread",
        "import threading, os, time\nthreading.Thread(target=lambda: os._exit(3)).start()\ntime.sleep(1)",
        "exit code 3",
    ),
    dying("sys-exit-in-a-call", "def variance(x):\n    import sys\n    sys.exit(0)", "SystemExit"),
    dying("stop-iteration", "def variance(x):\n    raise StopIteration", "."),
    endless(
        26,
        "loop",
        "while True:\n    try: time.sleep(9)\n    except BaseException: pass",
        extra="import time",
    ),
    endless(
        26,
        "ignores-signals",
        "while True: pass",
        extra="import signal\nfor number in (2, 15, 14, 24): signal.signal(number, signal.SIG_IGN)",
    ),
    endless(26, "in-native-code", "return len(str(10 ** 10 ** 9))"),
    endless(
        26,
        "endless-iterator",
        "return __import__('itertools').count()",
        honest=RIGHT_MEAN_POINTS + 1,
        says="not made of numbers|time",
    ),
    endless(
        26,
        "message-without-end",
        "raise Endless()",
        extra="class Endless(Exception):\n    def __str__(self):\n        while True: pass",
    ),
    endless(
        26,
        "drips",
        "os.write(3, b'\\0\\1' + bytes(6))\nwhile True:\n    os.write(3, b'x')\n    time.sleep(0.05)",
        extra="import os, time",
    ),
    Attack(
        26,
        "sleeps-in-every-cell",
        extra="import time\ntime.sleep(0.7)",
        cells={"mean": "import time\ntime.sleep(0.7)", "variance": "import time\ntime.sleep(0.7)"},
        late="import time\ntime.sleep(0.7)",
        honest=0,
        cell_seconds=1,
        seconds=1.5,
        says="took more than 1.5 s",
    ),
    Attack(
        26,
        "processor-time",
        extra="while True: pass",
        honest=0,
        limits=Limits(cpu=1),
        cell_seconds=8,
        says="processor time|SIGKILL|SIGXCPU",
    ),
    Attack(27, "memory", extra="x = bytearray(10**10)", error="MemoryError", limits=SMALL),
    Attack(
        27,
        "memory-slowly",
        extra="x = []\nwhile True: x.append(bytearray(10**6))",
        error="MemoryError|SIGKILL|",
        limits=SMALL,
        honest=1,
        says=".",
    ),
    Attack(
        27,
        "memory-by-mmap",
        extra="import mmap\nx = [mmap.mmap(-1, 10**7) for _ in range(1000)]",
        error="Cannot allocate memory",
        limits=SMALL,
    ),
    Attack(
        27,
        "memory-by-memfd",
        extra="import os\nfor _ in range(100):\n    os.write(os.memfd_create('x'), bytes(10**6))",
        error="PermissionError|Function not implemented",
        limits=SMALL,
    ),
    Attack(
        27,
        "memory-by-shmget",
        extra=CALL + "for _ in range(100): call(29, 0, 10**6, 0o1777)",
        error="PermissionError",
        limits=SMALL,
    ),
    Attack(
        27,
        "huge-number",
        extra="10 ** 10 ** 11",
        honest=1,
        says=".",
        cell_seconds=2,
        error=".|",
        limits=SMALL,
    ),
    Attack(27, "fork", extra="import os\nwhile True: os.fork()", error="PermissionError"),
    Attack(
        27,
        "vfork",
        extra="import ctypes, os\nassert ctypes.CDLL(None).fork() == -1\nos.posix_spawn('/bin/sh', ['sh'], {})",
        error="PermissionError|FileNotFound",
    ),
    Attack(27, "clone", extra=CALL + "call(56, 17, 0, 0, 0, 0)", error="PermissionError"),
    Attack(
        27,
        "clone3",
        extra=CALL + "call(435, bytes(88), 88)",
        error="not implemented|PermissionError",
    ),
    Attack(
        27,
        "pool",
        extra="import multiprocessing\nmultiprocessing.get_context('fork').Process(target=print).start()",
        error="PermissionError",
    ),
    Attack(
        27,
        "threads",
        extra="import threading, time\nwhile True: threading.Thread(target=time.sleep, args=(60,)).start()",
        error="can't start new thread|MemoryError",
        limits=SMALL,
    ),
    Attack(
        27,
        "disk",
        extra="for number in range(1000): open(str(number), 'wb').write(bytes(10**6))",
        error="No space left",
        limits=SMALL,
    ),
    Attack(
        27,
        "one-file",
        extra="open('x', 'wb').write(bytes(10**7))",
        error="File too large",
        limits=SMALL,
    ),
    Attack(
        27,
        "sparse-file",
        extra="open('x', 'wb').truncate(10**12)",
        error="File too large",
        limits=SMALL,
    ),
    Attack(
        27,
        "inodes",
        extra="for number in range(100_000): open(f'f{number}', 'w').close()",
        error="No space left",
        limits=SMALL,
    ),
    Attack(
        27,
        "descriptors",
        extra="import os\nx = [os.dup(0) for _ in range(10_000)]",
        error="Too many open files",
        limits=SMALL,
    ),
    Attack(
        27,
        "output",
        extra="for _ in range(20): print('x' * 10**6)",
        secret="x{2000}",
        limits=SMALL,
    ),
    Attack(
        27,
        "endless-output",
        extra="while True: print('x' * 1000)",
        limits=SMALL,
        honest=1,
        cell_seconds=1.5,
        says=".",
        error=".|",
    ),
    Attack(
        27,
        "long-message",
        extra="raise ValueError('x' * 50_000_000)",
        error="ValueError",
        limits=SMALL,
    ),
    Attack(
        27,
        "message-of-a-call",
        cells={"mean": "def mean(x):\n    raise ValueError('x' * 50_000_000)"},
        says="ValueError",
        limits=SMALL,
    ),
    Attack(
        27,
        "printing-calls",
        cells={"mean": "def mean(x):\n    print('x' * 50_000_000)\n    return 42.0"},
        limits=SMALL,
    ),
    Attack(
        27,
        "huge-array",
        cells={
            "mean": "def mean(x):\n    import numpy as np\n    return np.zeros(400_000_000, dtype=bool)"
        },
        says="MB|took|time|passed",
    ),
    Attack(27, "huge-list", cells={"mean": "def mean(x):\n    return [0] * 30_000_000"}, says="."),
    Attack(
        27,
        "descends-for-ever",
        cells={"mean": "def mean(x):\n    a = []\n    a.append(a)\n    return a"},
        says="nested",
    ),
    Attack(
        27, "recursion", cells={"mean": "def mean(x):\n    return mean(x)"}, says="RecursionError"
    ),
    Attack(
        28,
        "thread",
        extra="import threading, time\nthreading.Thread(target=time.sleep, args=(600,)).start()",
    ),
    Attack(
        28,
        "exit-hooks",
        extra="import atexit, time\natexit.register(time.sleep, 600)\nimport signal\nsignal.signal(15, lambda *a: time.sleep(600))",
    ),
    Attack(
        28,
        "daemon",
        extra="import os\nif os.fork() == 0:\n    os.setsid()",
        error="PermissionError",
    ),
    Attack(
        28,
        "timer",
        extra="import signal\nsignal.signal(14, lambda *a: print('late'))\nsignal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)",
    ),
    Attack(
        28,
        "destructor",
        extra="import time\nclass Late:\n    def __del__(self): time.sleep(600)\nlate = Late()",
    ),
]
