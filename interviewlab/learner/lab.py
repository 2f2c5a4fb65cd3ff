"""Open JupyterLab on the learner's desk."""

from __future__ import annotations

import json
import os
import sys
from importlib.resources import files
from pathlib import Path

from interviewlab.learner.desk import WELCOME


def lab_command(desk: Path, *, port: int, browser: bool) -> list[str]:
    """The command that opens JupyterLab on the desk's welcome notebook."""
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={desk.resolve()}",
        f"--LabApp.default_url=/lab/tree/{WELCOME}",
        f"--ServerApp.port={port}",
    ]
    if os.name != "nt":
        # where the server has no terminal of its own it would start login shells, which lose PATH
        shell = os.environ.get("SHELL") or "/bin/sh"
        settings = json.dumps({"shell_command": [shell]})
        command.append(f"--ServerApp.terminado_settings={settings}")
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")  # a container or a fresh cloud machine
    return command


def open_lab(desk: Path, *, port: int, browser: bool) -> None:
    """Become JupyterLab (the call does not return where the system can replace a process)."""
    command = lab_command(desk, port=port, browser=browser)
    # so that a terminal opened in JupyterLab finds `interviewlab`
    scripts = str(Path(sys.executable).parent)
    os.environ["PATH"] = scripts + os.pathsep + os.environ.get("PATH", "")
    # page_config.json there switches off the instructor's panels and the news pop-up
    settings = str(files("interviewlab") / "data" / "jupyter")
    others = os.environ.get("JUPYTER_CONFIG_PATH")
    os.environ["JUPYTER_CONFIG_PATH"] = settings + (os.pathsep + others if others else "")
    if os.name == "nt":
        import subprocess

        raise SystemExit(subprocess.call(command))
    sys.stdout.flush()
    os.chdir(desk)  # terminals open where the server runs
    os.execv(command[0], command)
