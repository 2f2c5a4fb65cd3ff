"""Compares the first labels with zeros."""


# part: lloyd
# fails: lloyd-equal-starts, estimator-refit
# says: Your labels begin as zeros. If the first assign gives zeros to all rows, as with one centre,
#   you stop before the first update. Compare only labels that assign gave.
def lloyd(X, centers, max_iter=300):
    centers, labels = np.array(centers, dtype=float), np.zeros(len(X), dtype=int)
    new, nearest = assign(X, centers)
    history = [nearest.sum()]
    while len(history) <= max_iter and not np.array_equal(new, labels):
        labels = new
        centers = update(X, labels, centers)
        new, nearest = assign(X, centers)
        history.append(nearest.sum())
    return centers, new, history
