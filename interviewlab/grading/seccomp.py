"""A system-call filter for learner code: threads, yes; processes, programs, networks, tracing, no.

Resource limits count processes by user, and root is exempt from them; the filter is not. A call
that it refuses fails with EPERM, so that Python raises PermissionError in the learner's line.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER_MODE = 38, 22, 2
ALLOW, REFUSE = 0x7FFF0000, 0x00050000
LOAD, JUMP_EQUAL, JUMP_ABOVE, JUMP_SET, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
CLONE_THREAD = 0x00010000
AF_UNIX = 1

# machine: (audit architecture, clone, clone3, socket, socketpair, refused numbers)
# pidfd_*, io_uring_*, the new mount calls, process_madvise, quotactl_fd, memfd_secret
SAME_EVERYWHERE = (424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 438, 440, 442, 443, 447)
MACHINES = {
    "x86_64": (
        0xC000003E, 56, 435, 41, 53,
        # fork vfork execve ptrace pivot_root chroot mount umount2 add_key request_key keyctl
        # unshare perf_event_open name_to_handle_at open_by_handle_at setns process_vm_readv
        # process_vm_writev bpf execveat userfaultfd
        (57, 58, 59, 101, 155, 161, 165, 166, 248, 249, 250, 272, 298, 303, 304, 308, 310, 311, 321,
         322, 323, *SAME_EVERYWHERE,
         # memory that no limit counts: shmget msgget mq_open memfd_create vmsplice
         29, 68, 240, 319, 278,
         # no business of an answer: syslog modify_ldt personality acct settimeofday swapon swapoff
         # reboot iopl ioperm init_module delete_module quotactl nfsservctl lookup_dcookie
         # clock_settime kexec_load fanotify_init kcmp finit_module kexec_file_load
         103, 154, 135, 163, 164, 167, 168, 169, 172, 173, 175, 176, 179, 180, 212, 227, 246, 300,
         312, 313, 320),
    ),
    "aarch64": (
        0xC00000B7, 220, 435, 198, 199,
        # umount2 mount pivot_root chroot unshare ptrace add_key request_key keyctl execve
        # perf_event_open name_to_handle_at open_by_handle_at setns process_vm_readv
        # process_vm_writev bpf execveat userfaultfd
        (39, 40, 41, 51, 97, 117, 217, 218, 219, 221, 241, 264, 265, 268, 270, 271, 280, 281, 282,
         *SAME_EVERYWHERE,
         # shmget msgget mq_open memfd_create vmsplice
         194, 186, 180, 279, 75,
         # syslog personality acct settimeofday swapon swapoff reboot init_module delete_module
         # quotactl nfsservctl lookup_dcookie clock_settime kexec_load fanotify_init kcmp
         # finit_module kexec_file_load
         116, 92, 89, 170, 224, 225, 142, 105, 106, 60, 42, 18, 112, 104, 262, 272, 273, 294),
    ),
}  # fmt: skip


def available() -> bool:
    """Is the filter written for this machine?"""
    return os.uname().machine in MACHINES


def program(machine: str) -> bytes:
    """The filter as an array of ``struct sock_filter``."""
    architecture, clone, clone3, socket, socketpair, refused = MACHINES[machine]

    def line(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("<HBBI", code, if_true, if_false, value)

    def refuse_if(test: int, value: int, error: int) -> list[bytes]:
        return [line(test, value, 0, 1), line(RETURN, REFUSE | error)]

    lines = [
        line(LOAD, ARCHITECTURE),
        line(JUMP_EQUAL, architecture, 1, 0),
        line(RETURN, REFUSE | errno.EPERM),
        line(LOAD, NUMBER),
        *refuse_if(JUMP_ABOVE, 0x40000000, errno.EPERM),  # the x32 numbers of the same calls
        # glibc falls back to clone, whose flags a filter can read
        *refuse_if(JUMP_EQUAL, clone3, errno.ENOSYS),
    ]
    for number in refused:
        lines += refuse_if(JUMP_EQUAL, number, errno.EPERM)
    for number in (socket, socketpair):
        # every other family reaches code in the kernel that no namespace stands before
        lines += [
            line(JUMP_EQUAL, number, 0, 4),
            line(LOAD, FIRST_ARGUMENT),
            line(JUMP_EQUAL, AF_UNIX, 0, 1),
            line(RETURN, ALLOW),
            line(RETURN, REFUSE | errno.EPERM),
        ]
    lines += [
        line(JUMP_EQUAL, clone, 1, 0),
        line(RETURN, ALLOW),
        line(LOAD, FIRST_ARGUMENT),
        line(JUMP_SET, CLONE_THREAD, 0, 1),
        line(RETURN, ALLOW),
        line(RETURN, REFUSE | errno.EPERM),
    ]
    return b"".join(lines)


def install() -> None:
    """Filter the calls of this process and of all its threads from now on, for good.

    Raises
    ------
    OSError
        The kernel refused the filter.
    """
    code = program(os.uname().machine)

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_char_p)]

    libc = ctypes.CDLL(None, use_errno=True)
    whole = Program(len(code) // 8, code)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        SET_SECCOMP, FILTER_MODE, ctypes.byref(whole), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the system-call filter was refused")
