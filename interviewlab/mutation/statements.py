"""Mutations of statements: removed, forced one way, ended early."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from interviewlab.mutation.expressions import ARITHMETIC
from interviewlab.mutation.sites import OPERATORS, SYMBOLS, Change, Site, with_fields

GONE = "removed"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
LOOPS = (ast.For, ast.AsyncFor, ast.While)


def statement_changes(site: Site) -> Iterator[Change]:
    """Every change of the statement at a site; none where it is no statement."""
    if not isinstance(site.node, ast.stmt):
        return
    change = CHANGES.get(type(site.node))
    if change:
        yield from change(site)
    if isinstance(site.node, REMOVABLE) and not _is_whole_branch(site):
        yield Change("removal", site, ast.Pass(), "", GONE)


def _is_whole_branch(site: Site) -> bool:
    """Is it all that an ``if`` guards? Then forcing the condition removes it as well."""
    return isinstance(site.above, ast.If) and len(getattr(site.above, site.field)) == 1


def _assign(site: Site) -> Iterator[Change]:
    node = site.node
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if getattr(node, "value", None) is None or _is_whole_branch(site):
        return
    names = [each.id for target in targets for each in _names(target)]
    # without the first assignment to a name everything breaks, and every check sees that
    if set(names) <= _bound_before(site):
        yield Change("removal", site, ast.Pass(), "", GONE)


def _names(target: ast.AST) -> list[ast.Name]:
    found = [each for each in ast.walk(target) if isinstance(each, ast.Name)]
    return [each for each in found if isinstance(each.ctx, ast.Store)]


def _bound_before(site: Site) -> set[str]:
    """Names that have a value in the function when this statement is reached."""
    names: set[str] = set()
    for above in site.ancestors():
        if not isinstance(above.node, FUNCTIONS):
            continue
        names |= {each.arg for each in ast.walk(above.node.args) if isinstance(each, ast.arg)}
        for each in _names(above.node):
            if (each.lineno, each.col_offset) < (site.node.lineno, site.node.col_offset):
                names.add(each.id)
        break
    return names


def _augmented(site: Site) -> Iterator[Change]:
    node = site.node
    symbol = SYMBOLS[type(node.op)]
    new = ARITHMETIC[symbol]
    changed = with_fields(node, op=OPERATORS[new]())
    token = (node.target, node.value, symbol + "=", new + "=")
    yield Change("augmented", site, changed, symbol + "=", new + "=", token)
    plain = ast.copy_location(ast.Assign([node.target], node.value), node)
    token = (node.target, node.value, symbol + "=", "=")
    yield Change("augmented", site, plain, symbol + "=", "=", token)


def _if(site: Site) -> Iterator[Change]:
    node = site.node
    test = Site(node.test, site, "test")
    yield Change("condition", test, ast.Constant(False))
    # always raising fails every check that passes an argument: nothing can miss it
    if not isinstance(node.body[-1], ast.Raise):
        yield Change("condition", test, ast.Constant(True))


def _while(site: Site) -> Iterator[Change]:
    # never `while True`: a mutant that runs into the time limit costs as much as a hundred others
    if not isinstance(site.node.test, ast.Constant):
        yield Change("condition", Site(site.node.test, site, "test"), ast.Constant(False))
    yield from _once(site)


def _once(site: Site) -> Iterator[Change]:
    """One iteration only: many checks use an example for which the first is enough."""
    node = site.node
    last = node.body[-1]
    if isinstance(last, ast.Break | ast.Continue | ast.Return | ast.Raise):
        return
    changed = with_fields(node, body=[*node.body, ast.Break()])
    word = "while" if isinstance(node, ast.While) else "for"
    yield Change("loop", site, changed, word, "one iteration", append=(last, "break"))


def _jump(site: Site) -> Iterator[Change]:
    loops = (each.node for each in site.ancestors() if isinstance(each.node, LOOPS))
    if isinstance(site.node, ast.Continue):
        yield Change("jump", site, ast.Break())
    elif not isinstance(next(loops), ast.While):  # which as a rule would never end
        yield Change("jump", site, ast.Continue())


def _try(site: Site) -> Iterator[Change]:
    """The error is not handled."""
    for index, handler in enumerate(site.node.handlers):
        first = Site(handler.body[0], Site(handler, site, "handlers", index), "body", 0)
        if not isinstance(first.node, ast.Raise):
            yield Change("handler", first, ast.Raise(), "", "raise")


def _return(site: Site) -> Iterator[Change]:
    # without the last one everything is None, and every check sees that
    if not isinstance(site.above, FUNCTIONS) and not _is_whole_branch(site):
        yield Change("removal", site, ast.Pass(), "", GONE)


REMOVABLE = (ast.AugAssign, ast.Expr, ast.Raise, ast.Assert, ast.Delete, ast.Break, ast.Continue)
CHANGES = {
    ast.Assign: _assign,
    ast.AnnAssign: _assign,
    ast.AugAssign: _augmented,
    ast.If: _if,
    ast.While: _while,
    ast.For: _once,
    ast.Break: _jump,
    ast.Continue: _jump,
    ast.Try: _try,
    ast.Return: _return,
}
