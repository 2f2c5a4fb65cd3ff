"""Gives each of several hits the whole weight."""


# part: average
# fails: average-exact-hits, average-unit
# says: You add up the targets of exact hits. Two hits share the weight: the weights of every row
#   sum to 1, those with hits as well.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    hit = np.zeros(d.shape, dtype=bool)
    if weights == "distance":
        hit = d == 0
        w = 1 / np.where(hit, 1.0, d)
    w = w / w.sum(axis=1, keepdims=True)
    w = np.where(hit.any(axis=1, keepdims=True), hit, w)
    return np.einsum("ij,ij...->i...", w, targets)
