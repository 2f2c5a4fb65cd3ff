"""Divides by d + 1e-8."""


# part: average
# fails: average-unit
# says: An epsilon leaves other neighbours a say next to an exact hit, and if all distances are
#   small it makes all weights equal. Treat d == 0 by itself and leave the others alone.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        w = 1 / (d + 1e-8)
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
