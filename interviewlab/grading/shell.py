"""IPython as a learner's notebook has it, without what plain Python does not need of it."""

from __future__ import annotations

import ast
import os

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

PROMPT = "In ["  # IPython takes a pasted prompt away, which Python reads as an annotation


class Shell(InteractiveShell):
    """A shell that looks for magics only where there may be some: half of the time of a cell."""

    def transform_cell(self, raw_cell: str) -> str:
        """The cell as Python."""
        cell = raw_cell.lstrip("\n")
        several = "\n" in cell.strip()  # a single line may be a magic without its %
        if several and PROMPT not in cell:
            try:
                ast.parse(raw_cell)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                pass
            else:
                return cell if cell.endswith("\n") else cell + "\n"
        return super().transform_cell(raw_cell)


def make_shell() -> Shell:
    """IPython as a notebook has it: magics, rich output, figures inline."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    return Shell.instance(config=config)
