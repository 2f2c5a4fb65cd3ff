"""What a candidate's process gives up between its fork and the first cell of a learner."""

from __future__ import annotations

import ctypes
import os
import resource

import msgspec

from interviewlab.grading import seccomp

NEW_NAMESPACES = 0x00020000 | 0x02000000 | 0x04000000 | 0x08000000 | 0x10000000 | 0x20000000
# mount, cgroup, uts, ipc, user, pid
PRIVATE, RECURSIVE = 0x40000, 0x4000
READ_ONLY, NO_SUID, NO_DEVICES, NO_EXECUTION = 1, 2, 4, 8
DROP_BOUND, CAPABILITY_VERSION = 24, 0x20080522


class Limits(msgspec.Struct, frozen=True):
    """What one submission may use.

    ``memory``, ``scratch`` and ``file`` are bytes, ``cpu`` seconds of processor time.
    """

    memory: int = 2_000_000_000
    cpu: int = 120
    files: int = 256
    file: int = 64_000_000
    scratch: int = 64_000_000


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
    if seccomp.available():
        seccomp.install()


def limit(limits: Limits) -> None:
    """Resource limits: memory on top of what the warm parent has mapped."""
    pairs = {
        resource.RLIMIT_AS: _mapped() + limits.memory,
        resource.RLIMIT_CPU: limits.cpu,
        resource.RLIMIT_NOFILE: limits.files,
        resource.RLIMIT_FSIZE: limits.file,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in pairs.items():
        _, hard = resource.getrlimit(kind)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


def _mapped() -> int:
    """Bytes of address space in use, as measured before /proc went away."""
    return MAPPED


def measure() -> None:
    """Note how much address space the warm parent has, for the limits of its children."""
    global MAPPED
    with open("/proc/self/statm") as file:
        MAPPED = int(file.read().split()[0]) * resource.getpagesize()


MAPPED = 0


def _must(status: int, what: str) -> None:
    if status != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
