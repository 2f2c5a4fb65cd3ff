"""A cast in front of the clip, a stable sort by key, and one false alarm in the review."""


# part: search
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i)
        heapq.heappush(heap, entry)
        if len(heap) > k:
            heapq.heappop(heap)
    return sorted([(-negative, -i) for negative, i in heap])


# part: loss
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    p = np.clip(p.astype(float), 1e-12, 1 - 1e-12)
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = np.mean((p - y)[:, None] * X, axis=0)
    gradient += penalty * np.where(np.arange(len(w)) > 0, w, 0)
    return loss, gradient


# part: review
def my_review():
    return [
        (3, "blocker", "leak"),
        (14, "blocker", "division"),
        (6, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (8, "minor", "unused"),
    ]
