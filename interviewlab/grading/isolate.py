"""What a candidate's process gives up between its fork and the first cell of a learner."""

from __future__ import annotations

import ctypes
import os
import re

import msgspec

from interviewlab.grading import seccomp

NEW_NAMESPACES = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000
# mount, cgroup, uts, ipc, user, pid
PRIVATE, RECURSIVE = 0x40000, 0x4000
READ_ONLY, NO_SUID, NO_DEVICES, NO_EXECUTION = 1, 2, 4, 8
DROP_BOUND, CAPABILITY_VERSION = 24, 0x20080522


class Limits(msgspec.Struct, frozen=True):
    """What one submission may use.

    ``memory``, ``scratch`` and ``file`` are bytes, ``cpu`` seconds of processor time. ``threads``
    binds where an ordinary user grades on Linux 5.14 or newer: the kernel exempts root, whose
    learners' threads are bounded by ``memory`` alone.
    """

    memory: int = 2_000_000_000
    cpu: int = 120
    files: int = 256
    file: int = 64_000_000
    scratch: int = 64_000_000
    threads: int = 256


def enter_namespaces() -> int:
    """Move the calling process into namespaces of its own; return 0 in their first process.

    The caller's own process gets that process's id as its parent's namespace numbers it, and has
    nothing left to do.
    """
    uid, gid = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    _must(libc.unshare(NEW_NAMESPACES), "new namespaces")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {uid} 1"),
        ("gid_map", f"{gid} {gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)
    return os.fork()


def isolate(limits: Limits) -> None:
    """Own scratch, no /proc, no capability, no new process: for a namespace's first process."""
    libc = ctypes.CDLL(None, use_errno=True)

    def mount(source: bytes, target: bytes, kind: bytes | None, flags: int, data: bytes | None):
        _must(libc.mount(source, target, kind, flags, data), f"mount {target.decode()}")

    safe = NO_SUID | NO_DEVICES
    scratch = f"size={limits.scratch},nr_inodes=2000".encode()
    mount(b"none", b"/", None, RECURSIVE | PRIVATE, None)
    mount(b"tmpfs", b"/tmp", b"tmpfs", safe | NO_EXECUTION, scratch)
    mount(b"tmpfs", b"/proc", b"tmpfs", safe | NO_EXECUTION | READ_ONLY, b"size=0")
    os.chdir("/tmp")
    for capability in range(64):
        libc.prctl(DROP_BOUND, capability, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    _must(libc.capset(header, (ctypes.c_uint32 * 6)()), "dropping capabilities")
    limit(limits)
    _limit_threads(limits)
    if seccomp.available():
        seccomp.install()


def limit(limits: Limits) -> None:
    """Resource limits: memory on top of what the warm parent has mapped."""
    import resource  # not on Windows, where this module is imported for Limits

    pairs = {
        resource.RLIMIT_AS: MAPPED + limits.memory,
        resource.RLIMIT_CPU: limits.cpu,
        resource.RLIMIT_NOFILE: limits.files,
        resource.RLIMIT_FSIZE: limits.file,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in pairs.items():
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def _limit_threads(limits: Limits) -> None:
    """Threads are counted by user and namespace, and this namespace is the submission's own."""
    import resource

    major, minor = (int(part) for part in re.findall(r"\d+", os.uname().release)[:2])
    if (major, minor) >= (5, 14):  # before, the count was of all processes of the user
        resource.setrlimit(resource.RLIMIT_NPROC, (limits.threads, limits.threads))


def measure() -> None:
    """Note how much address space this process has, for the limits of its children.

    Children can't look: their /proc is empty. It stays 0 where there is no /proc (macOS).
    """
    import resource

    global MAPPED
    if os.path.exists("/proc/self/statm"):
        with open("/proc/self/statm") as file:
            MAPPED = int(file.read().split()[0]) * resource.getpagesize()


MAPPED = 0  # bytes


def _must(status: int, what: str) -> None:
    if status != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
