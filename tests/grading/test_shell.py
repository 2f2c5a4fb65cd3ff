"""The shell of learners' cells: a notebook's, with magics looked for only where they may be."""

from __future__ import annotations

import pytest
from IPython.core.interactiveshell import InteractiveShell

from interviewlab.grading.shell import Shell, make_shell

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
    "x = '\x00'\ny = 2",
]


@pytest.fixture(scope="module")
def shell():
    yield make_shell()
    Shell.clear_instance()


@pytest.mark.parametrize("cell", CELLS)
def test_cells_become_the_python_that_a_notebook_makes_of_them(shell, cell):
    """Is every cell, with magics or without, what IPython itself would run?"""

    def outcome(transform):
        try:
            return transform(cell)
        except Exception as error:
            return type(error)

    ours = outcome(shell.transform_cell)
    assert ours == outcome(lambda text: InteractiveShell.transform_cell(shell, text))
