"""float64 from the start, a guard of its own for k = 0, and an oracle on a small grid."""


# part: search
def nearest(query, X, k):
    if k == 0:
        return []
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif entry > heap[0]:
            heapq.heapreplace(heap, entry)
    return [(-negative, -i) for negative, i in sorted(heap)[::-1]]


# part: loss
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X)), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p, 1e-15, 1 - 1e-15)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    w = np.append(0, w[1:])
    loss += penalty / 2 * np.sum(w**2)
    gradient = X.T @ (p - y) / X.shape[0]
    gradient += penalty * w
    return loss, gradient


# part: tests
def review_tests(nearest):
    rng = np.random.default_rng(1)
    for high in (3, 256):
        for n in (1, 4, 9, 15):
            X = rng.integers(0, high, size=(n, 2)).astype(np.uint8)
            query = rng.integers(0, high, size=2).astype(np.uint8)
            pairs = sorted((d, i) for i, d in enumerate(squared_distances(query, X)))
            for k in range(n + 3):
                found = nearest(query, X, k)
                if len(found) != min(k, n):
                    raise ValueError(f"{len(found)} rows for k = {k}, n = {n}")
                for (distance, i), (right, j) in zip(found, pairs[:k], strict=True):
                    assert i == j and math.isclose(distance, right, rel_tol=1e-9), (k, n)


# part: review
def my_review():
    return (
        [13, "minor", "unused"],
        [9, "blocker", "off-by-one"],
        [6, "blocker", "misaligned"],
        [3, "blocker", "leak"],
    )
