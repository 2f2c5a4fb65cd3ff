"""Rotates pairs of columns until all are orthogonal; plain loops for the rest."""


# part: axes
def principal_axes(X):
    A = np.array(X, dtype=float)
    n, d = A.shape
    if n < 2:
        raise ValueError("two rows at least")
    mean = np.array([sum(column) / n for column in A.T])
    A = A - mean
    W = (A if d <= n else A.T).copy()
    m = W.shape[1]
    turn = np.eye(m)
    small = 1e-30 * np.sum(W * W) ** 2
    for _ in range(60):
        still = True
        for p in range(m - 1):
            for q in range(p + 1, m):
                a, b, c = W[:, p] @ W[:, p], W[:, q] @ W[:, q], W[:, p] @ W[:, q]
                if c * c <= max(1e-28 * a * b, small):
                    continue
                still = False
                angle = 0.5 * np.arctan2(2 * c, a - b)
                G = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
                W[:, [p, q]] = W[:, [p, q]] @ G
                turn[:, [p, q]] = turn[:, [p, q]] @ G
        if still:
            break
    squares = (W * W).sum(axis=0)
    order = np.argsort(-squares)
    if d <= n:
        components = turn[:, order].T
    else:
        components = np.linalg.qr(W[:, order])[0].T
    return mean, components, squares[order] / (n - 1)


# part: signs
def fix_signs(components):
    rows = []
    for row in np.asarray(components).tolist():
        best = 0
        for j in range(len(row)):
            if abs(row[j]) > abs(row[best]):
                best = j
        rows.append([-x for x in row] if row[best] < 0 else list(row))
    return np.array(rows)


# part: k
def how_many(variances, share):
    if not (share > 0 and share <= 1):
        raise ValueError("share")
    total = float(sum(variances))
    running, k = 0.0, 0
    for variance in variances:
        running += float(variance)
        k += 1
        if running >= share * total - 1e-9 * total:
            return k
    return len(variances)
