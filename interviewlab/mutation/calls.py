"""Mutations of calls: another function of the family, no function, other arguments."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from interviewlab.mutation.sites import Change, Site, callee, value_of, with_fields


def _both(*pairs: str) -> dict[str, str]:
    split = [pair.split() for pair in pairs]
    return {a: b for a, b in split} | {b: a for a, b in split}


# anywhere: builtins, functions of numpy and math, methods
FAMILIES = _both(
    "min max", "any all", "floor ceil", "nsmallest nlargest",
    "bisect_left bisect_right", "insort_left insort_right", "union intersection",
    "maximum minimum", "argmin argmax", "zeros ones", "zeros_like ones_like", "vstack hstack",
    "std var", "sum mean", "prod sum", "cumsum cumprod", "nansum nanmean", "nanmin nanmax",
    "logical_and logical_or", "triu tril", "sin cos",
)  # fmt: skip
FAMILIES |= {
    "sum": "mean", "median": "mean", "log": "log2", "log2": "log", "log10": "log", "bisect":
    "bisect_left", "insort": "insort_left", "isnan": "isinf", "isfinite": "isnan", "average":
    "sum", "amax": "amin", "amin": "amax", "heappushpop": "heapreplace", "sinh": "cosh",
    "heapreplace": "heappushpop", "appendleft": "append", "popleft": "pop",
}  # fmt: skip
# a builtin has no `mean` beside it
BUILTINS = {"sum": "max", "log": "log2"}
MODULES = {"np", "numpy", "math", "jnp", "scipy", "special", "linalg", "heapq", "copy", "itertools"}

WRAPPERS = {
    "sqrt", "abs", "fabs", "absolute", "square", "exp", "expm1", "log", "log1p", "log2", "log10",
    "tanh", "floor", "ceil", "round", "rint", "sign", "sorted", "sort", "reversed", "list",
    "tuple", "set", "int", "bool", "asarray", "array", "ascontiguousarray", "atleast_1d",
    "atleast_2d", "ravel", "squeeze", "unique", "cumsum", "nan_to_num", "transpose", "deepcopy",
    "copy", "norm", "flip", "inv", "clip",
}  # fmt: skip
METHODS = {
    "copy", "astype", "ravel", "flatten", "squeeze", "reshape", "transpose", "lower", "upper",
    "strip", "casefold", "clip", "cumsum", "round", "conj",
}  # fmt: skip
# take an axis as their first argument (methods) or their second (functions)
REDUCE = {
    "sum", "mean", "prod", "max", "min", "argmax", "argmin", "any", "all", "std", "var", "median",
    "cumsum", "cumprod", "sort", "argsort", "flip", "expand_dims", "concatenate", "stack",
}  # fmt: skip
# no order of their arguments; min and max of two numbers are left to the operand that is dropped
SYMMETRIC = {
    "maximum", "minimum", "max", "min", "logaddexp", "hypot", "add", "multiply", "isclose",
    "allclose", "array_equal", "equal", "gcd", "lcm", "isinstance", "range", "print", "intersect1d",
    "union1d", "logical_and", "logical_or", "outer_product",
}  # fmt: skip
# the first argument is of another kind than the rest
HEADED = {"where", "clip", "partial", "map", "filter", "reduce", "einsum", "full"}


def call_changes(site: Site) -> Iterator[Change]:
    """Every change of the call at a site."""
    yield from _family(site)
    yield from _unwrapped(site)
    yield from _one_operand(site)
    yield from _one_sided(site)
    yield from _exchanged(site)
    yield from _without_keyword(site)
    yield from _range(site)
    yield from _reversed(site)


def is_method(node: ast.Call) -> bool:
    """Is it called on a value and not on a module?"""
    if not isinstance(node.func, ast.Attribute):
        return False
    value = node.func.value
    name = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
    return name not in MODULES


def is_axis(site: Site) -> bool:
    """Is it the number of an axis?"""
    if isinstance(site.above, ast.keyword):
        return site.above.arg == "axis"
    if callee(site.above) not in REDUCE or site.field != "args":
        return False
    # builtins take numbers to compare
    return not isinstance(site.above.func, ast.Name) and site.index == 1 - is_method(site.above)


def _family(site: Site) -> Iterator[Change]:
    node, name = site.node, callee(site.node)
    is_plain = isinstance(node.func, ast.Name)
    other = (BUILTINS if is_plain else {}).get(name, FAMILIES.get(name))
    if other is None:
        return
    function = with_fields(node.func, **{"id" if is_plain else "attr": other})
    yield Change("function", Site(node.func, site, "func"), function, name, other)


def _unwrapped(site: Site) -> Iterator[Change]:
    node, name = site.node, callee(site.node)
    if is_method(node):
        if name in METHODS:
            yield Change("wrapper", site, node.func.value)
    elif name in WRAPPERS and node.args and not isinstance(node.args[0], ast.Starred):
        yield Change("wrapper", site, node.args[0])


def _one_operand(site: Site) -> Iterator[Change]:
    """``max(0.0, x)`` -> ``x``: the bound is gone."""
    node = site.node
    if callee(node) not in ("maximum", "minimum", "max", "min") or is_method(node):
        return
    if len(node.args) != 2 or node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
        return
    for kept in node.args:
        if value_of(kept) is None:  # a mere constant would be noticed by anything
            yield Change("guard", site, kept)


def _one_sided(site: Site) -> Iterator[Change]:
    """``np.clip(x, a, b)`` with one bound left."""
    node = site.node
    bounds = node.args[0 if is_method(node) else 1 :]
    if callee(node) != "clip" or len(bounds) != 2:
        return
    for bound in bounds:
        arguments = [ast.Constant(None) if each is bound else each for each in node.args]
        if not (isinstance(bound, ast.Constant) and bound.value is None):
            yield Change("guard", site, with_fields(node, args=arguments))


def _exchanged(site: Site) -> Iterator[Change]:
    """The first two and the last two arguments change places."""
    node = site.node
    if callee(node) in SYMMETRIC or callee(node) in REDUCE:
        return
    places = {len(node.args) - 2} if callee(node) in HEADED else {0, len(node.args) - 2}
    least = 1 if callee(node) in HEADED else 0
    for place in sorted(places):
        if place < least or len(node.args) < 2:
            continue
        first, second = node.args[place : place + 2]
        if isinstance(first, ast.Starred) or isinstance(second, ast.Starred):
            continue
        arguments = [*node.args[:place], second, first, *node.args[place + 2 :]]
        changed = with_fields(node, args=arguments)
        yield Change("arguments", site, changed, exchange=(first, second))


def _without_keyword(site: Site) -> Iterator[Change]:
    """The default instead of what was asked for."""
    node = site.node
    for keyword in node.keywords:
        is_flag = isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, bool)
        # a flag is turned over and an axis changed, which the same checks notice
        if keyword.arg is None or keyword.arg == "axis" or is_flag:
            continue
        rest = [each for each in node.keywords if each is not keyword]
        changed = with_fields(node, keywords=rest)
        yield Change("keyword", site, changed, ast.unparse(keyword), f"no {keyword.arg}")


def _range(site: Site) -> Iterator[Change]:
    node = site.node
    if callee(node) != "range" or any(isinstance(each, ast.Starred) for each in node.args):
        return
    one = ast.Constant(1)
    if len(node.args) == 1:
        (stop,) = node.args
        ranges = [[ast.BinOp(stop, ast.Sub(), one)], [one, stop]]
        ranges += [[ast.BinOp(stop, ast.Add(), one)]]
    else:
        start, stop, *step = node.args
        later = ast.BinOp(start, ast.Add(), one) if value_of(start) is None else None
        ranges = [[start, ast.BinOp(stop, op, one), *step] for op in (ast.Sub(), ast.Add())]
        ranges += [[later, stop, *step]] if later else []
    for arguments in ranges:
        yield Change("range", site, with_fields(node, args=arguments))


def _reversed(site: Site) -> Iterator[Change]:
    node, name = site.node, callee(site.node)
    if name == "sorted" and not any(each.arg == "reverse" for each in node.keywords):
        keywords = [*node.keywords, ast.keyword("reverse", ast.Constant(True))]
        yield Change("order", site, with_fields(node, keywords=keywords), "sorted", "reverse=True")
    elif name in ("argsort", "lexsort") or (name == "sort" and not is_method(node)):
        backwards = ast.Slice(step=ast.UnaryOp(ast.USub(), ast.Constant(1)))
        yield Change("order", site, ast.Subscript(node, backwards, ast.Load()), name, "reversed")
