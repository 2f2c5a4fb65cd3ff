"""Changes the caller's w."""


# part: step
# fails: step-from-anywhere
# says: You write into the w that you were given, so the caller's weights change. Work on a copy.
def coordinate_step(X, y, w, lam, j):
    w = w if isinstance(w, np.ndarray) and w.dtype == float else np.array(w, dtype=float)
    w[j] = 0.0
    c = np.mean(X[:, j].astype(float) ** 2)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c
    return w
