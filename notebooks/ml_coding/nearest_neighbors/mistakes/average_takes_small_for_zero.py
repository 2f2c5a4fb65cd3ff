"""Finds exact hits with np.isclose."""


# part: average
# fails: average-unit
# says: Distances below a fixed number (isclose, or a floor under d) all count alike. What is small
#   depends on the unit: an exact hit is d == 0, and nothing else.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = np.isclose(d, 0)
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(hit, 1.0, d))
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
