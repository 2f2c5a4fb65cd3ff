"""Caps the weights instead of leaving them to the hits."""


# part: average
# fails: average-unit
# says: You put a large number where 1 / 0 was. Next to neighbours that are very near it is not
#   large: in a row with hits, only these have a weight.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances, dtype=float)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        w = np.where(d == 0, 1e12, 1 / np.where(d == 0, 1.0, d))
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
