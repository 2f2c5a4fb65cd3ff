"""One product of widened rows, np.partition with a threshold, weights relative to the nearest."""


# part: distances
def squared_distances(A, B):
    B = np.asarray(B, dtype=float)
    A = np.asarray(A, dtype=float) - np.median(B, axis=0)
    B = B - np.median(B, axis=0)
    left = np.hstack([-2 * A, np.square(A).sum(axis=1, keepdims=True), np.ones((len(A), 1))])
    right = np.hstack([B, np.ones((len(B), 1)), np.square(B).sum(axis=1, keepdims=True)])
    D = left @ right.T
    D[D < 0] = 0
    return D


# part: kneighbors
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    n = len(B)
    if not (0 < k <= n):
        raise ValueError("there are not k rows")
    distances, indices = [], []
    for piece in np.array_split(A, -(-len(A) // block)):
        for query, d2 in zip(piece, squared_distances(piece, B), strict=True):
            limit = np.partition(d2, k - 1)[k - 1]
            few = np.flatnonzero(d2 <= limit * (1 + 1e-9) + 1e-9)
            d = np.sqrt(((B[few] - query) ** 2).sum(axis=1))
            best = np.lexsort((few, d))[:k]
            distances.append(d[best])
            indices.append(few[best])
    return np.vstack(distances), np.vstack(indices)


# part: average
def average(distances, targets, weights="uniform"):
    d, t = np.asarray(distances, dtype=float), np.asarray(targets, dtype=float)
    if weights == "uniform":
        return t.mean(axis=1)
    if weights != "distance":
        raise ValueError(f"unknown weights {weights}")
    nearest = d.min(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        w = np.where(nearest > 0, nearest / d, d == 0)
    w = w.reshape(w.shape + (1,) * (t.ndim - 2))
    return (w * t).sum(axis=1) / w.sum(axis=1)
