"""Uses d where 1 / d is meant."""


# part: average
# fails: average-by-hand, average-exact-hits, average-columns, average-match-numpy, average-unit,
#   average-refuses, estimators-by-hand, estimators-match-classifier, estimators-match-regressor
# says: Your weights grow with the distance, so the farthest neighbour counts most. "distance"
#   means 1 / distance.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(axis=1, keepdims=True), hit, d)
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
