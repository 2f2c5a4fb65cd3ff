"""Which cells stand on which, by the names that they define and use."""

from __future__ import annotations

import ast
from collections.abc import Collection
from functools import cached_property


class Uses:
    """What the cells of an interview use of one another.

    A function of a cell counts by itself: who uses one of a cell's helpers does not use what its
    other helpers use.

    Parameters
    ----------
    cells : dict of str to str
        Source code by the cell's name. A name in quotes counts as used, too: ``globals()["fit"]``.
    closed : collection of str, optional
        The cells whose own names no other cell sees, as those of checks.
    """

    def __init__(self, cells: dict[str, str], closed: Collection[str] = ()):
        trees = {cell: ast.parse(source) for cell, source in cells.items()}
        seen = {cell: tree for cell, tree in trees.items() if cell not in closed}
        self._home = {name: cell for cell, tree in seen.items() for name in _defined(tree)}
        self._direct = {cell: _used(tree) & self._home.keys() for cell, tree in trees.items()}
        self._needs: dict[str, set[str]] = {name: set() for name in self._home}
        statements = [statement for tree in seen.values() for statement in tree.body]
        functions = {each.name for each in statements if isinstance(each, FUNCTIONS)}
        for statement in statements:
            used = _used(statement) & self._home.keys()
            if isinstance(statement, FUNCTIONS):
                felt = {statement.name}
            else:  # it may change the data that it names
                felt = used - functions | _stored(statement)
            for name in felt:
                self._needs[name] |= used

    @cached_property
    def beneath(self) -> dict[str, set[str]]:
        """By cell: the cells that it uses, and those that they use; itself is left out."""
        return {
            cell: {self._home[name] for name in self._reached(used)} - {cell}
            for cell, used in self._direct.items()
        }

    def above(self, answers: dict[str, str]) -> set[str]:
        """The cells that might act otherwise if ``answers`` stood in the place of theirs."""
        changed = set(answers)
        for source in answers.values():  # an answer may define what another cell does, once more
            changed |= {self._home[n] for n in _defined(ast.parse(source)) if n in self._home}
        return {cell for cell in self._direct if ({cell} | self.beneath[cell]) & changed}

    def _reached(self, names: set[str]) -> set[str]:
        reached, waiting = set(names), list(names)
        while waiting:
            found = self._needs[waiting.pop()] - reached
            reached |= found
            waiting += found
        return reached


FUNCTIONS = ast.FunctionDef | ast.ClassDef


def _defined(tree: ast.Module) -> set[str]:
    """The names that a cell leaves behind; those of imports aside, which any cell may repeat."""
    return set().union(
        *({each.name} if isinstance(each, FUNCTIONS) else _stored(each) for each in tree.body)
    )


def _stored(statement: ast.AST) -> set[str]:
    return {
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _used(tree: ast.AST) -> set[str]:
    """The names that stand in a piece of code, those that it defines included."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return names | {text for text in texts if isinstance(text, str)}
