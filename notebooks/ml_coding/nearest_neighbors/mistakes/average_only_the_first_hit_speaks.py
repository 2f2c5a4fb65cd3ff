"""Gives everything to one exact hit."""


# part: average
# fails: average-exact-hits, average-unit
# says: If two neighbours are at distance 0, both are exact hits and share the weight. You hear
#   the first only.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = (d == 0) & (np.cumsum(d == 0, axis=1) == 1)
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(d == 0, 1.0, d))
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
