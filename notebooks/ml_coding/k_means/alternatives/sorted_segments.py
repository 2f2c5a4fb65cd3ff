"""A running minimum over centres, segment sums of sorted rows, recursion, masked draws."""


# part: assign
def assign(X, centers):
    X = np.array(X, dtype=np.float64)
    labels = np.zeros(len(X), dtype=int)
    nearest = np.full(len(X), np.inf)
    for j, center in enumerate(np.array(centers, dtype=np.float64)):
        gap = X - center
        far = np.einsum("nd,nd->n", gap, gap)
        closer = far < nearest
        labels[closer], nearest[closer] = j, far[closer]
    return labels, nearest


# part: update
def update(X, labels, centers):
    order = np.argsort(labels, kind="stable")
    names, first, counts = np.unique(
        np.asarray(labels)[order], return_index=True, return_counts=True
    )
    sums = np.add.reduceat(np.asarray(X, dtype=float)[order], first, axis=0)
    moved = np.array(centers, dtype=float)
    moved[names] = sums / counts[:, np.newaxis]
    return moved


# part: lloyd
def lloyd(X, centers, max_iter=300):
    def go_on(centers, labels, history, left):
        moved = update(X, labels, centers)
        new, nearest = assign(X, moved)
        history = [*history, nearest.sum()]
        if left == 1 or (new == labels).all():
            return moved, new, history
        return go_on(moved, new, history, left - 1)

    labels, nearest = assign(X, centers)
    return go_on(centers, labels, [nearest.sum()], max_iter)


# part: plus-plus
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [int(rng.permutation(len(X))[0])]
    for _ in range(k - 1):
        weights = assign(X, X[rows])[1]
        weights[rows] = 0.0
        if weights.max() == 0:
            rows.append(int(rng.integers(len(X))))
            continue
        # the first of exponential clocks that run at these rates
        with np.errstate(divide="ignore"):
            rows.append(int(np.argmin(rng.exponential(size=len(X)) / weights)))
    return X[rows]
