"""Divides the weighted sum by k."""


# part: average
# fails: average-by-hand, average-exact-hits, average-columns, average-match-numpy, average-unit,
#   average-refuses, estimators-by-hand, estimators-match-classifier, estimators-match-regressor
# says: A weighted mean is divided by the sum of its weights, row by row; k is that sum only if
#   all weights are 1.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(hit, 1.0, d))
    w = w / d.shape[1]
    return np.einsum("ij,ij...->i...", w, targets)
