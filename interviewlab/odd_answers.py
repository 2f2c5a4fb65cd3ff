"""Answers of the wrong kind: a function of the reference that returns nothing, or nonsense."""

from __future__ import annotations

import ast
from collections.abc import Iterator

ODD = ("None", "[]", "[[1.0, 2.0], [3.0, 4.0]]", "'words'")  # expressions


def odd_answers(source: str) -> Iterator[tuple[str, str]]:
    """What is odd, as ``KMeans.predict returns None``, and the cell in which it is so.

    One function or method at a time, at the top of a cell or of a class, returns each of ``ODD``.
    """
    for place, (name, _) in enumerate(_functions(ast.parse(source))):
        for value in ODD:
            tree = ast.parse(source)
            _, function = list(_functions(tree))[place]
            function.body = ast.parse(f"return {value}").body
            yield f"{name} returns {value}", ast.unparse(tree)


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            methods = (each for each in node.body if isinstance(each, ast.FunctionDef))
            yield from ((f"{node.name}.{method.name}", method) for method in methods)
