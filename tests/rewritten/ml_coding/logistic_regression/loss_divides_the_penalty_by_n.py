"""Averages everything at the end."""

import math


def loss(theta, X, y, lam=0.0):
    *w, b = [float(t) for t in theta]
    total = 0.0
    for row, label in zip(X, y):
        z = b + sum(wj * float(xj) for wj, xj in zip(w, row))
        signed = z if label == 0 else -z
        total += max(signed, 0.0) + math.log1p(math.exp(-abs(signed)))
    total += 0.5 * lam * sum(wj * wj for wj in w)
    return total / len(X)
