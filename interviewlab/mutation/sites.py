"""Where a solution may be mutated, and what one change is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

# annotations and decorators are not behaviour; default values belong to the stub's signature
LEFT_ALONE = {"annotation", "returns", "decorator_list", "type_comment", "msg"}

SYMBOLS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**", ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
    ast.LShift: "<<", ast.RShift: ">>", ast.And: "and", ast.Or: "or", ast.Lt: "<", ast.LtE: "<=",
    ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.In: "in", ast.NotIn: "not in",
    ast.Is: "is", ast.IsNot: "is not",
}  # fmt: skip
OPERATORS = {symbol: kind for kind, symbol in SYMBOLS.items()}


@dataclass(frozen=True)
class Site:
    """A node and where it hangs, so that it can be replaced and its surroundings asked for."""

    node: ast.AST
    parent: Site | None = None
    field: str = ""
    index: int | None = None

    @property
    def above(self) -> ast.AST | None:
        return self.parent.node if self.parent else None

    def put(self, node: ast.AST) -> None:
        """Hang another node here."""
        if self.index is None:
            setattr(self.parent.node, self.field, node)
        else:
            getattr(self.parent.node, self.field)[self.index] = node

    def ancestors(self) -> Iterator[Site]:
        site = self.parent
        while site is not None:
            yield site
            site = site.parent


@dataclass(frozen=True)
class Change:
    """Replace the node at a site by another one.

    Attributes
    ----------
    operator : str
        The kind of change.
    new : ast.AST
        What replaces the node; it may hold parts of the old one.
    before, after : str
        Short texts; empty where the old and the new node's own text say it.
    token : tuple of (left node, right node, str, str), optional
        The one symbol between two nodes that changes, so that the rest can keep its layout.
    exchange : tuple of (node, node), optional
        Two nodes that change places.
    append : tuple of (statement, str), optional
        A word to stand as a statement of its own below another.
    """

    operator: str
    site: Site
    new: ast.AST
    before: str = ""
    after: str = ""
    token: tuple[ast.AST, ast.AST, str, str] | None = None
    exchange: tuple[ast.AST, ast.AST] | None = None
    append: tuple[ast.stmt, str] | None = None


def walk(site: Site) -> Iterator[Site]:
    """The site and all below it whose change is a change of behaviour, in the order of the text."""
    yield site
    node = site.node
    # positions inside an f-string are wrong before Python 3.12, and most of them are messages
    if isinstance(node, ast.JoinedStr):
        return
    for field, value in ast.iter_fields(node):
        if field in LEFT_ALONE or (isinstance(node, ast.Raise) and field == "cause"):
            continue
        # what an error says is for people: of `raise ValueError("…")` only the type may change
        if isinstance(above := site.above, ast.Raise) and node is above.exc and field != "func":
            continue
        many = isinstance(value, list)
        for index, child in enumerate(value if many else [value]):
            if isinstance(child, ast.AST) and not is_docstring(child):
                yield from walk(Site(child, site, field, index if many else None))


def is_docstring(node: ast.AST) -> bool:
    """Is this statement a text that stands by itself?"""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def number(value: float) -> ast.expr:
    """The node of a number, as the parser would make it."""
    if value < 0:
        return ast.UnaryOp(ast.USub(), ast.Constant(-value))
    return ast.Constant(value)


def value_of(node: ast.AST | None) -> int | float | None:
    """The number that a literal stands for, with its sign; None for all else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = value_of(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value
    return None


def callee(node: ast.AST | None) -> str:
    """The last name of what is called: ``sum`` of ``np.sum(x)``, ``x.sum()`` and ``sum(x)``."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def with_fields(node: ast.AST, **fields) -> ast.AST:
    """A copy of a node with some fields replaced; the others are shared."""
    copy = type(node)(**{**dict(ast.iter_fields(node)), **fields})
    return ast.copy_location(copy, node)  # `ast.unparse` asks statements for their line
