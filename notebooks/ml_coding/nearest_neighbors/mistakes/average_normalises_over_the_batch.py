"""Divides by the sum of all weights."""


# part: average
# fails: average-by-hand, average-exact-hits, average-columns, average-match-numpy, average-unit,
#   estimators-again, estimators-match-classifier, estimators-match-regressor
# says: You divide by the sum over all queries, so an answer depends on what else was asked.
#   Divide each row by its own sum.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(hit, 1.0, d))
    w = w / w.sum() * len(w)
    return np.einsum("ij,ij...->i...", w, targets)
