"""The shell of learners' cells: a notebook's, with magics looked for only where they may be."""

from __future__ import annotations

import json
import subprocess
import sys

import nbformat

CELLS = [
    "x = 1\ny = 2",
    "\n\nx = 1\n\ny = 2\n\n",
    "ls",
    "\n\nls\n",
    "exit",
    "%matplotlib inline\nx = 1",
    "%%time\nx = 1",
    "x = 1\n!ls",
    "x = 1\ny = %who_ls",
    "len?\nx = 1",
    "    x = 1\n    y = 2",
    "In [1]: x = 3\nIn [2]: y = 4",
    ">>> x = 3\n>>> y = 4",
    "await f()\nx = 1",
    "text = '''\n%time\n!ls\n'''\nx = 7 \\\n%3",
    "x = (7\n%3)",
    "def f(:\n    pass",
    "x = '\0'\ny = 2",
]


COMPARE = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
from interviewlab.grading.shell import make_shell

def outcome(transform, *args):
    try:
        return transform(*args)
    except Exception as error:
        return str(type(error))

shell = make_shell()
cells = json.load(sys.stdin)
theirs = [outcome(InteractiveShell.transform_cell, shell, cell) for cell in cells]
ours = [outcome(shell.transform_cell, cell) for cell in cells]
print(json.dumps([cell for cell, a, b in zip(cells, ours, theirs) if a != b]))
"""


def test_cells_become_the_python_that_a_notebook_makes_of_them(repository):
    """Is every cell, odd ones and the course's own, what IPython itself would run?"""
    notebooks = [
        nbformat.read(path, 4) for path in sorted(repository.root.glob("source/*/*.ipynb"))
    ]
    course = [cell.source for nb in notebooks for cell in nb.cells if cell.cell_type == "code"]
    assert len(course) > 1000
    # in a process of its own: a shell changes the one that it is made in
    done = subprocess.run(
        [sys.executable, "-c", COMPARE], input=json.dumps(CELLS + course), capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout) == []
