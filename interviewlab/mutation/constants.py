"""Mutations of literals: numbers, flags, modes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from interviewlab.mutation.calls import is_axis
from interviewlab.mutation.sites import SYMBOLS, Change, Site, number, value_of

# which neighbour of an integer bound the changed boundary doesn't already stand for
BOUND_STEP = {"<": -1, "<=": 1, ">": 1, ">=": -1}
MODES = {
    "left": "right", "right": "left", "upper": "lower", "lower": "upper", "same": "valid",
    "valid": "full", "full": "same", "ij": "xy", "xy": "ij", "C": "F", "F": "C", "min": "max",
    "max": "min", "mean": "sum", "sum": "mean", "constant": "edge", "edge": "constant",
    "stable": "quicksort", "linear": "lower", "float64": "float32", "float32": "float16",
    "int64": "int32", "inf": "-inf", "-inf": "inf", "raise": "ignore", "ignore": "raise",
}  # fmt: skip
TINY = 1e-3  # below it a constant is a guard or a tolerance


def constant_changes(site: Site) -> Iterator[Change]:
    """Every change of the literal at a site."""
    value = site.node.value
    if isinstance(value, bool):
        yield Change("constant", site, ast.Constant(not value))
    elif isinstance(value, int | float):
        if not (isinstance(site.above, ast.UnaryOp) and value_of(site.above) is not None):
            yield from number_changes(site)
    elif isinstance(value, str):
        yield from _text(site, value)


def _text(site: Site, value: str) -> Iterator[Change]:
    inputs, arrow, output = value.partition("->")
    # of einsum: the other order of the axes that are left
    new = f"{inputs}->{output[::-1]}" if arrow else MODES.get(value, value + "_")
    yield Change("text", site, ast.Constant(new))


def number_changes(site: Site) -> Iterator[Change]:
    """Every change of a number, which may have a sign."""
    for new in _other_numbers(site, value_of(site.node)):
        yield Change("constant", site, number(new))


def _other_numbers(site: Site, value: float) -> list[float]:
    above = site.above
    if is_axis(site):
        # -1 for 1 is the same for matrices only, and 1 for 0 is not the same as -1 for three axes
        return {0: [1], 1: [0, -1], -1: [0, 1], -2: [-1], 2: [1, -1]}.get(value, [value - 1])
    if isinstance(above, ast.Slice):
        return _other_bounds(site, value)
    if isinstance(above, ast.Subscript) or (
        isinstance(above, ast.Tuple) and isinstance(site.parent.above, ast.Subscript)
    ):
        return [value - 1 if value > 0 else value + 1] if isinstance(value, int) else []
    if isinstance(value, float):
        if value == 0:
            return [1.0]
        if abs(value) < TINY:
            is_sum = isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add | ast.Sub)
            lax = float(f"{value * 1000:.12g}")  # 1e-4 and not 9.999999999999999e-05
            return [lax] if is_sum else [0.0, lax]
        return [value * 2, value / 2] if isinstance(above, ast.Compare) else [value * 2]
    if isinstance(above, ast.Compare):
        place = [above.left, *above.comparators].index(site.node) - 1
        symbol = SYMBOLS[type(above.ops[max(place, 0)])]
        step = BOUND_STEP.get(symbol, 1)
        return [value - step if place < 0 else value + step]
    return [value * 2] if abs(value) >= 20 else [value + 1]  # 1001 steps are as good as 1000


def _other_bounds(site: Site, value: float) -> list[float]:
    """Of a slice; that it has the bound at all is for `_slice` to change."""
    if site.field == "step" or value == -1 or not isinstance(value, int):
        return []
    if value < 0:
        return [value + 1]
    return [each for each in (value - 1, value + 1) if each > 0 or site.field == "upper"]
