"""Adds the squared distances to all centres so far."""


# part: plus-plus
# fails: plus-plus-rows, plus-plus-third, plus-plus-copies, estimator-restarts
# says: You combine the distances to all centres so far, by their sum or their maximum, say. A row
#   beside one centre is far from the others, so it is drawn again. Only the nearest centre counts.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        total = sum(assign(X, X[[row]])[1] for row in rows)
        p = total / total.sum() if total.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
