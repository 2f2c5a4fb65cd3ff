"""Accelerated descent on the weights; the bias is only carried along."""

import math


def minimise(X, y, lam, tol=1e-8, max_iter=20_000):
    X = np.asarray(X, dtype=float)
    n, d = X.shape
    rate = 1.0 / (np.linalg.norm(X, 2) ** 2 / (4 * n) + lam + 1e-12)
    theta = np.zeros(d + 1)
    ahead, t = theta.copy(), 1.0
    for _ in range(max_iter):
        if np.max(np.abs(gradient(theta, X, y, lam)[:d])) <= tol:
            break
        slope = gradient(ahead, X, y, lam)[:d]
        new = theta.copy()
        new[:d] = ahead[:d] - rate * slope
        if np.dot(slope, new[:d] - theta[:d]) > 0:
            t = 1.0
        t_next = (1 + math.sqrt(1 + 4 * t * t)) / 2
        ahead = new + (t - 1) / t_next * (new - theta)
        theta, t = new, t_next
    return theta
