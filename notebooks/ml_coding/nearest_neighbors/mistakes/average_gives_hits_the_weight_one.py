"""Replaces a distance of 0 by 1."""


# part: average
# fails: average-exact-hits, average-unit, estimators-match-classifier
# says: You replace a distance of 0 by 1, so an exact hit counts like a neighbour at distance 1. In
#   a row with hits only these have a weight.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        w = 1 / np.where(d == 0, 1.0, d)
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
