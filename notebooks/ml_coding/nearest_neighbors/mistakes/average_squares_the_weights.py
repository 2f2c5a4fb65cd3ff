"""Weighs by 1 / d ** 2."""


# part: average
# fails: average-by-hand, average-exact-hits, average-columns, average-match-numpy, average-unit,
#   average-refuses, estimators-by-hand, estimators-match-classifier, estimators-match-regressor
# says: These weights are 1 / d squared. Here and in scikit-learn they are 1 / d.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(hit, 1.0, d) ** 2)
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
