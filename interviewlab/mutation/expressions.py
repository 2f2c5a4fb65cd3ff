"""Mutations of expressions: operators, constants, indices, order.

Of changes that the same checks notice, one is made: the aim is a short list in which every survivor
is worth reading. So ``x ** 2`` gives ``x ** 3`` and not ``x * 2`` too, and a count of 1 gives 2 and
not 0 too; both neighbours are made only where a boundary is at stake.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from interviewlab.mutation.calls import call_changes
from interviewlab.mutation.constants import MODES, TINY, constant_changes, number_changes
from interviewlab.mutation.sites import (
    OPERATORS,
    SYMBOLS,
    Change,
    Site,
    callee,
    value_of,
    with_fields,
)

ARITHMETIC = {
    "+": "-", "-": "+", "*": "/", "/": "*", "//": "/", "%": "//", "**": "*", "@": "*",
    "&": "|", "|": "&", "^": "&", "<<": ">>", ">>": "<<",
}  # fmt: skip
BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
NEGATION = {
    "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==",
    "in": "not in", "not in": "in", "is": "is not", "is not": "is",
}  # fmt: skip
ONE_SIDE = {"==": ("<=", ">="), "!=": ("<", ">")}
GUARD = re.compile(r"eps|epsilon|tiny", re.IGNORECASE)
SHIFTS = {"max", "amax", "nanmax", "min", "mean", "logsumexp"}
RISING = {"sqrt", "exp", "log", "log1p", "log2", "log10", "expm1", "tanh"}


def expression_changes(site: Site) -> Iterator[Change]:
    """Every change of the expression at a site; none where it is no expression."""
    change = CHANGES.get(type(site.node))
    # inside a `del` or on the left of `=` an index is a place, and as worth changing
    if change and not (isinstance(site.above, ast.Raise) and isinstance(site.node, ast.Call)):
        yield from change(site)


def _arithmetic(site: Site) -> Iterator[Change]:
    node = site.node
    left, right, symbol = node.left, node.right, SYMBOLS[type(node.op)]
    if any(isinstance(side, ast.JoinedStr | ast.List) or _is_text(side) for side in (left, right)):
        return  # text and lists know no other operator, and would only raise
    if symbol in "+-" and _is_guard(right):
        yield Change("guard", site, left)  # the other sign is as good a guard
        return
    if symbol == "+" and _is_guard(left):
        yield Change("guard", site, right)
        return
    if symbol == "-" and callee(right) in SHIFTS:
        yield Change("shift", site, left)
    if symbol in "&|" and (isinstance(left, ast.Compare) or isinstance(right, ast.Compare)):
        yield Change("boolean", site, left)
        yield Change("boolean", site, right)
    if symbol == "**" and value_of(right) is not None:
        return  # the exponent changes
    new = ARITHMETIC[symbol]
    changed = with_fields(node, op=OPERATORS[new]())
    yield Change("arithmetic", site, changed, symbol, new, (left, right, symbol, new))


def _comparison(site: Site) -> Iterator[Change]:
    node = site.node
    operands = [node.left, *node.comparators]
    for place, kind in enumerate(node.ops):
        symbol = SYMBOLS[type(kind)]
        left, right = operands[place], operands[place + 1]
        news = [BOUNDARY[symbol]] if symbol in BOUNDARY else []
        # what is never negative is 0 or above 0: `len(x) <= 0` is `len(x) == 0`
        if (
            symbol in ONE_SIDE
            and not _is_text(right)
            and not isinstance(right, ast.Tuple | ast.List)
        ):
            sides = ONE_SIDE[symbol]
            news += [] if value_of(right) == 0 and _is_never_negative(left) else sides
        if not _is_condition(site):
            news.append(NEGATION[symbol])
        elif symbol in ("in", "not in", "is", "is not"):
            news = []  # forcing the condition says the same
        for new in news:
            ops = [OPERATORS[new]() if n == place else op for n, op in enumerate(node.ops)]
            token = (left, right, symbol, new)
            yield Change("comparison", site, with_fields(node, ops=ops), symbol, new, token)


def _boolean(site: Site) -> Iterator[Change]:
    node = site.node
    symbol = SYMBOLS[type(node.op)]
    new = {"and": "or", "or": "and"}[symbol]
    token = (*node.values, symbol, new) if len(node.values) == 2 else None
    changed = with_fields(node, op=OPERATORS[new]())
    yield Change("boolean", site, changed, symbol, new, token)
    for place, value in enumerate(node.values):
        rest = [each for each in node.values if each is not value]
        kept = rest[0] if len(rest) == 1 else with_fields(node, values=rest)
        dropped = f"without {ast.unparse(value)}" if place or len(rest) > 1 else ""
        yield Change("boolean", site, kept, "", dropped)


def _unary(site: Site) -> Iterator[Change]:
    node = site.node
    if value_of(node) is not None:
        yield from number_changes(site)
    elif isinstance(node.op, ast.USub):
        # |-x| is |x|, and an even power doesn't see the sign either
        if not (callee(site.above) in ("abs", "fabs", "absolute") or _is_squared(site)):
            yield Change("sign", site, node.operand)
    elif isinstance(node.op, ast.Invert) or not _is_condition(site):
        yield Change("boolean", site, node.operand)


def _slice(site: Site) -> Iterator[Change]:
    node = site.node
    for field in ("lower", "upper", "step"):
        bound = getattr(node, field)
        if bound is None or (field == "lower" and value_of(bound) == 0):
            continue
        yield Change(
            "slice", site, with_fields(node, **{field: None}), "", _slice_text(node, field)
        )
        if field != "step" and value_of(bound) is None:
            further = ast.BinOp(bound, ast.Add(), ast.Constant(1))
            yield Change("slice", Site(bound, site, field), further)


def _slice_text(node: ast.Slice, dropped: str) -> str:
    """What is left, which for a slice can be a mere colon."""
    return f"{ast.unparse(with_fields(node, **{dropped: None}))}"


def _subscript(site: Site) -> Iterator[Change]:
    """``x[:, None]`` -> ``x[None, :]``: the new axis on the other side."""
    index = site.node.slice
    if not isinstance(index, ast.Tuple) or len(index.elts) != 2:
        return
    first, second = index.elts
    texts = [ast.unparse(each) for each in index.elts]
    # a slice with bounds would change what it bounds, too
    if ":" in texts and any(text == "None" or text.endswith("newaxis") for text in texts):
        swapped = with_fields(index, elts=[second, first])
        yield Change("axis", Site(index, site, "slice"), swapped, exchange=(first, second))


def _attribute(site: Site) -> Iterator[Change]:
    node = site.node
    if not isinstance(node.ctx, ast.Load):
        return
    if node.attr == "T":
        yield Change("transpose", site, node.value)
    elif node.attr == "inf" and not isinstance(site.above, ast.UnaryOp):
        yield Change("constant", site, ast.UnaryOp(ast.USub(), node))
    elif node.attr in ("float64", "int64"):
        yield Change("constant", site, with_fields(node, attr=MODES[node.attr]))


def _name(site: Site) -> Iterator[Change]:
    """The type of an error, the only thing about it that a check can hold on to."""
    raised = site.parent.parent if isinstance(site.above, ast.Call) else site.parent
    if raised and isinstance(raised.node, ast.Raise) and site.field in ("func", "exc"):
        other = "RuntimeError" if site.node.id != "RuntimeError" else "ValueError"
        yield Change("exception", site, ast.Name(other, ast.Load()))


def _choice(site: Site) -> Iterator[Change]:
    for field in ("body", "orelse"):
        yield Change("condition", site, getattr(site.node, field))


def _order(site: Site) -> Iterator[Change]:
    """The first two and the last two of a tuple or list change places."""
    node = site.node
    if not isinstance(node.ctx, ast.Load) or len(node.elts) < 2:
        return
    # the order is no behaviour in `x in (a, b)`, and an accident shows at once in `a, b = c, d`
    if isinstance(site.above, ast.Subscript | ast.Compare | ast.comprehension | ast.For):
        return
    if isinstance(site.above, ast.Assign) and isinstance(site.above.targets[0], ast.Tuple):
        return
    # of the axes (0, 1) or the types of `isinstance` the order is no behaviour either
    if callee(site.above) == "isinstance" or isinstance(site.above, ast.keyword):
        return
    if isinstance(node, ast.List) and all(isinstance(each, ast.Constant) for each in node.elts):
        return
    for place in sorted({0, len(node.elts) - 2}):
        first, second = node.elts[place : place + 2]
        if isinstance(first, ast.Starred) or isinstance(second, ast.Starred):
            continue
        elements = [*node.elts[:place], second, first, *node.elts[place + 2 :]]
        yield Change("order", site, with_fields(node, elts=elements), exchange=(first, second))


def _filter(site: Site) -> Iterator[Change]:
    """A comprehension takes everything."""
    for place, generator in enumerate(site.node.generators):
        for condition in generator.ifs:
            rest = [each for each in generator.ifs if each is not condition]
            generators = list(site.node.generators)
            generators[place] = with_fields(generator, ifs=rest)
            text = f"if {ast.unparse(condition)}"
            changed = with_fields(site.node, generators=generators)
            yield Change("condition", site, changed, text, "no filter")


def _call(site: Site) -> Iterator[Change]:
    name, above = callee(site.node), callee(site.above)
    for change in call_changes(site):
        is_other = change.operator in ("wrapper", "function")
        # the place of the largest stays where it is under a rising function
        if is_other and name in RISING and above in ("argmax", "argmin", "argsort"):
            continue
        # |x| squared is x squared
        if is_other and name == "abs" and _is_squared(site):
            continue
        yield change


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _last_name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_guard(node: ast.AST) -> bool:
    value = value_of(node)
    if value is not None:
        return isinstance(value, float) and 0 < abs(value) < TINY
    return bool(GUARD.search(_last_name(node)))


def _is_squared(site: Site) -> bool:
    above = site.above
    is_power = isinstance(above, ast.BinOp) and isinstance(above.op, ast.Pow)
    return is_power and site.field == "left" and (value_of(above.right) or 1) % 2 == 0


def _is_never_negative(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return (value_of(node.right) or 0) > 0
    return callee(node) in ("len", "abs") or _last_name(node) in ("size", "ndim")


def _is_condition(site: Site) -> bool:
    """Is it the condition of a branch, which is forced both ways, or an operand of it?"""
    for above in site.ancestors():
        if isinstance(above.node, ast.If | ast.While | ast.IfExp):
            return site.field == "test"
        if isinstance(above.node, ast.BinOp) and isinstance(above.node.op, ast.BitAnd | ast.BitOr):
            return True  # each operand of a mask is dropped
        # `where` has its other two arguments exchanged
        if callee(above.node) == "where":
            return site.field == "args" and site.index == 0
        if not isinstance(above.node, ast.BoolOp | ast.UnaryOp):
            return False
        site = above
    return False


CHANGES = {
    ast.BinOp: _arithmetic,
    ast.Compare: _comparison,
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.Constant: constant_changes,
    ast.Slice: _slice,
    ast.Subscript: _subscript,
    ast.Attribute: _attribute,
    ast.Name: _name,
    ast.IfExp: _choice,
    ast.Tuple: _order,
    ast.List: _order,
    ast.ListComp: _filter,
    ast.SetComp: _filter,
    ast.DictComp: _filter,
    ast.GeneratorExp: _filter,
    ast.Call: _call,
}
