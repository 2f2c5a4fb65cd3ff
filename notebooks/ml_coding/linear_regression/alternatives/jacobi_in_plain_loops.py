"""Plain Python loops; singular values by rotating pairs of columns until all are orthogonal."""


# part: center
def center(X, y, sample_weight=None):
    rows, targets = np.asarray(X).tolist(), np.asarray(y).tolist()
    n, d = len(rows), len(rows[0])
    if np.ndim(y) != 1 or len(targets) != n:
        raise ValueError("y must hold one number a row")
    weights = [1.0] * n if sample_weight is None else np.asarray(sample_weight).tolist()
    total = sum(weights)
    x_mean = [sum(weights[i] * rows[i][j] for i in range(n)) / total for j in range(d)]
    y_mean = sum(weights[i] * targets[i] for i in range(n)) / total
    A, b = np.zeros((n, d)), np.zeros(n)
    for i in range(n):
        for j in range(d):
            A[i, j] = weights[i] ** 0.5 * (rows[i][j] - x_mean[j])
        b[i] = weights[i] ** 0.5 * (targets[i] - y_mean)
    return A, b, np.array(x_mean), y_mean


# part: least-squares
def least_squares(A, b, rtol=1e-12):
    columns = np.array(A, dtype=float).T.copy()  # rows of this are columns of A
    b, d = np.asarray(b, dtype=float), len(columns)
    V = np.eye(d)
    largest = np.sqrt(np.sum(columns**2))
    for _ in range(40):
        moved = False
        for p in range(d - 1):
            for q in range(p + 1, d):
                x, y = columns[p], columns[q]
                xx, yy, xy = x @ x, y @ y, x @ y
                noise = min(xx, yy) <= (1e-15 * largest) ** 2
                if noise or abs(xy) <= 4e-16 * np.sqrt(xx * yy):
                    continue
                moved = True
                zeta = (yy - xx) / (2 * xy)
                t = (1 if zeta >= 0 else -1) / (abs(zeta) + np.hypot(1, zeta))
                c = 1 / np.hypot(1, t)
                turn = np.array([[c, -c * t], [c * t, c]])
                columns[[p, q]] = turn @ columns[[p, q]]
                V[[p, q]] = turn @ V[[p, q]]
        if not moved:
            break
    s = np.sqrt(np.sum(columns**2, axis=1))
    w, rank, G = np.zeros(d), 0, np.zeros((d, d))
    for k in range(d):
        if s[k] > rtol * s.max():
            w = w + V[k] * (columns[k] / s[k] @ b) / s[k]
            G = G + np.outer(V[k] / s[k], V[k] / s[k])
            rank += 1
    return w, rank, G


# part: r2-score
def r2_score(y, prediction):
    if np.shape(y) != np.shape(prediction):
        raise ValueError("one prediction for each value")
    truth, said = np.asarray(y).tolist(), np.asarray(prediction).tolist()
    mean = sum(truth) / len(truth)
    error = total = 0.0
    for value, guess in zip(truth, said, strict=True):
        error += (value - guess) ** 2
        total += (value - mean) ** 2
    if all(value == truth[0] for value in truth):
        return 0.0 if error > 0 else 1.0
    return (total - error) / total
