"""Replaces zeros inside the caller's array."""


# part: average
# fails: average-match-numpy
# says: Writing into distances changes the caller's array. Build a new one with np.where.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances, dtype=float)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        d[hit] = 1.0
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / d)
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
