"""A push that may throw out the newcomer; a bound inside the logarithm; tests by hand on floats."""


# part: search
def nearest(query, X, k):
    heap = []
    for i, row in enumerate(X):
        gap = np.asarray(row, dtype=float) - query
        entry = (-(gap @ gap), -i)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)  # an empty heap gives the entry back
    return sorted((-negative, -i) for negative, i in heap)


# part: loss
def loss_and_gradient(w, X, y, penalty):
    X = np.column_stack([np.ones(len(X), X.dtype), X])
    p = 1 / (1 + np.exp(-X @ w))
    loss = -np.mean(y * np.log(p + 1e-15) + (1 - y) * np.log(1 - p + 1e-15))
    loss += penalty / 2 * np.sum(w[1:] ** 2)
    gradient = X.T @ ((p - y) / len(X))
    gradient[1:] += penalty * w[1:]
    return loss, gradient


# part: tests
def review_tests(nearest):
    def same(found, right):
        if len(found) != len(right):
            raise ValueError("length")
        for (distance, i), (expected, j) in zip(found, right, strict=True):
            if i != j or not math.isclose(distance, expected, rel_tol=1e-8, abs_tol=1e-9):
                raise ValueError("row or distance")

    line = [[3.0], [1.5], [-1.5], [-3.0], [0.0]]
    right = [(0.0, 4), (2.25, 1), (2.25, 2), (9.0, 0), (9.0, 3)]
    for k in (0, 1, 2, 3, 4, 5, 6, 50):
        same(nearest([0.0], line, k), right[:k])
        same(nearest(np.array([0.0]), np.array(line), k), right[:k])
    pixels = np.array([[250, 3], [3, 250], [0, 0]], np.uint8)
    found = nearest(np.array([255, 0], np.uint8), pixels, 3)
    same(found, [(34, 0), (255**2, 2), (252**2 + 250**2, 1)])
    same(nearest([0, 0], np.zeros((0, 2)), 2), [])
    same(nearest([0, 0, 0], [[1, 2, 2], [2, 0, 0]], 2), [(4, 1), (9, 0)])


# part: review
def my_review():
    review = [[9, "blocker", "off-by-one"], [13, "minor", "unused"]]
    return [*review, [3, "blocker", "leak"], [6, "blocker", "misaligned"]]
