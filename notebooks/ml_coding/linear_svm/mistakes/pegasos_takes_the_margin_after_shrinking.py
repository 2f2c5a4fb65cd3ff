"""Shrinks before it looks."""


# part: pegasos
# fails: pegasos-path
# says: You shrink w before you take the margin. Equation (3) looks at the margin under the old w:
#   first the margin, then the shrinking, then the row.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        w = (1 - 1 / t) * w
        active = y[i] * (X[i] @ w) < 1
        w = w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
