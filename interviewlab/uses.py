"""Which cells stand on which, by the names that they define and use."""

from __future__ import annotations

import ast
from functools import cached_property


class Uses:
    """What the cells of an interview use of one another.

    Parameters
    ----------
    cells : dict of str to str
        Source code by the cell's name. A name in quotes counts as used, too: ``globals()["fit"]``.
    """

    def __init__(self, cells: dict[str, str]):
        trees = {cell: ast.parse(source) for cell, source in cells.items()}
        self._home = {name: cell for cell, tree in trees.items() for name in _defined(tree)}
        self._direct = {
            cell: {self._home[name] for name in _used(tree) if name in self._home}
            for cell, tree in trees.items()
        }

    @cached_property
    def beneath(self) -> dict[str, set[str]]:
        """By cell: the cells that it uses, and those that they use; itself is left out."""
        return {cell: self._reached(cell) for cell in self._direct}

    def above(self, answers: dict[str, str]) -> set[str]:
        """The cells that might act otherwise if ``answers`` stood in the place of theirs."""
        changed = set(answers)
        for source in answers.values():  # an answer may define what another cell does, once more
            changed |= {self._home[n] for n in _defined(ast.parse(source)) if n in self._home}
        return {cell for cell in self._direct if ({cell} | self.beneath[cell]) & changed}

    def _reached(self, start: str) -> set[str]:
        reached, waiting = set(), [start]
        while waiting:
            found = self._direct[waiting.pop()] - reached
            reached |= found
            waiting += found
        return reached - {start}


def _defined(tree: ast.Module) -> set[str]:
    """The names that a cell leaves behind; those of imports aside, which any cell may repeat."""
    names = set()
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            names.add(statement.name)
        else:
            names |= {
                node.id
                for node in ast.walk(statement)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
    return names


def _used(tree: ast.Module) -> set[str]:
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return names | {text for text in texts if isinstance(text, str)}
