"""Asks for zeros in the whole array."""


# part: average
# fails: average-exact-hits, estimators-match-classifier, average-unit
# says: One distance of 0 anywhere changes the weights of every row: rows without a hit are left
#   with nothing. Ask row by row: any(axis=1, keepdims=True).
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(), hit, 1 / np.where(hit, 1.0, d))
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
