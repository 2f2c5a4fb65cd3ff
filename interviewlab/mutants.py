"""Mutants of a reference: the small wrong variants that a part's checks ought to notice.

Each is one edit of the text, so that what the author reads is the reference with one change in it.
The operators of `interviewlab.mutation` work on the syntax tree; a mutant is
kept only if its text reads as the tree that the operator meant.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import CodeType

from interviewlab.mutation.expressions import expression_changes
from interviewlab.mutation.sites import Change, Site, is_docstring, walk
from interviewlab.mutation.statements import statement_changes

REGION = re.compile(r"^\s*### BEGIN SOLUTION\s*\n(.*?)^\s*### END SOLUTION", re.M | re.S)
SHOWN = 48  # characters of a changed text in an id

Edits = list[tuple[int, int, str]]  # (start, end, new text), offsets in bytes


@dataclass(frozen=True)
class Mutant:
    """A solution cell with one small change inside its reference.

    Attributes
    ----------
    id : str
        Stable and readable, unique among the mutants of a cell: ``L12 < -> <=``.
    operator : str
        The kind of change, such as ``comparison`` or ``constant``.
    line : int
        Line of the change within the cell, counted from 1.
    before, after : str
        What was changed, short.
    source : str
        The whole cell, changed.
    """

    id: str
    operator: str
    line: int
    before: str
    after: str
    source: str = field(repr=False)


def mutants(source: str) -> list[Mutant]:
    """Every mutant of a solution cell, in the order of the text; the same text gives the same list.

    Parameters
    ----------
    source : str
        A solution cell. Where it has solution delimiters, only what stands between them changes;
        elsewhere the bodies of its functions do, without docstrings and signatures.

    Raises
    ------
    SyntaxError
        The cell is not Python.
    """
    with warnings.catch_warnings():
        # `x is 1` is a warning of the compiler, and no business of an author's
        warnings.simplefilter("ignore", SyntaxWarning)
        return _mutants(source)


def _mutants(source: str) -> list[Mutant]:
    text = _Text(source)
    tree = ast.parse(source)
    spans = list(_spans(text, tree))
    seen = {_code(ast.parse(source))}
    found: list[tuple[int, Change, str]] = []
    for site in list(walk(Site(tree))):
        if not any(text.lies_in(site.node, *span) for span in spans):
            continue
        for change in [*statement_changes(site), *expression_changes(site)]:
            start, mutated = text.changed(change, _meant(tree, change))
            code = _code(ast.parse(mutated))
            if code is not None and code not in seen:  # else it compiles to what there is already
                seen.add(code)
                found.append((start, change, mutated))
    found.sort(key=lambda each: each[0])  # stable: the order of the operators within one place
    return list(_named(text, found))


def _named(text: _Text, found: list[tuple[int, Change, str]]) -> Iterator[Mutant]:
    names: Counter[str] = Counter()
    for start, change, mutated in found:
        line = text.line_at(start)
        before = _short(change.before or text.of(change.site.node))
        after = _short(change.after or ast.unparse(change.new).replace("'", '"'))
        name = f"L{line} {before} -> {after}"
        names[name] += 1
        number = f" ({names[name]})" if names[name] > 1 else ""
        yield Mutant(name + number, change.operator, line, before, after, mutated)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _spans(text: _Text, tree: ast.Module) -> Iterator[tuple[int, int]]:
    """The parts of the text that may change, as ranges of bytes."""
    regions = list(REGION.finditer(text.source))
    if regions:
        for region in regions:
            yield tuple(len(text.source[:place].encode()) for place in region.span(1))
    else:
        yield from (text.span(node) for node in _bodies(tree.body))


def _bodies(statements: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in statements:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from (each for each in node.body if not is_docstring(each))
        elif isinstance(node, ast.ClassDef):
            yield from _bodies(node.body)
        elif not is_docstring(node):
            yield node


def _meant(tree: ast.Module, change: Change) -> str:
    """The tree that a change means, as text to compare; the tree itself stays as it is."""
    old = change.site.node
    change.site.put(change.new)
    try:
        return ast.dump(tree)
    finally:
        change.site.put(old)


def _code(tree: ast.Module) -> CodeType | None:
    """The compiled cell without line numbers: equal where two texts do the same by folding."""
    for node in ast.walk(tree):
        for name in ("lineno", "end_lineno"):
            if hasattr(node, name):
                setattr(node, name, 1)
        for name in ("col_offset", "end_col_offset"):
            if hasattr(node, name):
                setattr(node, name, 0)
    try:
        return compile(tree, "cell", "exec", dont_inherit=True)
    except SyntaxError:
        return None


class _Text:
    """A source text, with the bytes that the parser's positions count."""

    def __init__(self, source: str):
        self.source = source
        self.bytes = source.encode()
        self.starts = [0]
        for line in self.bytes.split(b"\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)

    def span(self, node: ast.AST) -> tuple[int, int]:
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def of(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.bytes[start:end].decode()

    def lies_in(self, node: ast.AST, first: int, last: int) -> bool:
        if not hasattr(node, "lineno"):
            return False
        start, end = self.span(node)
        return first <= start and end <= last

    def line_at(self, place: int) -> int:
        return self.bytes[:place].count(b"\n") + 1

    def changed(self, change: Change, meant: str) -> tuple[int, str]:
        """Where a change begins, and the text after it: the smallest edit that reads as meant."""
        for edits in self._ways(change):
            edited = self.bytes
            for start, end, new in sorted(edits, reverse=True):
                edited = edited[:start] + new.encode() + edited[end:]
            try:
                if ast.dump(ast.parse(edited)) == meant:
                    return min(edits)[0], edited.decode()
            except SyntaxError:
                continue
        raise AssertionError(f"{change.operator}: no edit of {self.of(change.site.node)!r} fits")

    def _ways(self, change: Change) -> Iterator[Edits]:
        if change.token:
            left, right, old, new = change.token
            start, end = self.span(left)[1], self.span(right)[0]
            gap = self.bytes[start:end].decode()
            place = start + len(gap.partition(old)[0].encode())
            yield [(place, place + len(old.encode()), new)]
        if change.exchange:
            first, second = change.exchange
            yield [(*self.span(first), self.of(second)), (*self.span(second), self.of(first))]
        if change.append:
            last, word = change.append
            end = self.span(last)[1]
            yield [(end, end, "\n" + " " * last.col_offset + word)]
        start, end = self.span(change.site.node)
        if isinstance(change.site.node, ast.stmt):
            new = ast.unparse(change.new)
            yield [(start, end, new.replace("\n", "\n" + " " * change.site.node.col_offset))]
        else:
            new = ast.unparse(change.new)
            for text in (new.replace("'", '"'), new):  # our quotes where they will do
                yield [(start, end, text)]
                yield [(start, end, f"({text})")]
