"""Bisection that gives back its left end."""


def hours_to_match(passes, target, most=10_000.0):
    left, right = 0.0, float(most)
    if passes(left) >= target:
        return left
    if not passes(right) >= target:
        return float("inf")
    for _ in range(60):
        half = left + (right - left) / 2
        left, right = (left, half) if passes(half) >= target else (half, right)
    return left
