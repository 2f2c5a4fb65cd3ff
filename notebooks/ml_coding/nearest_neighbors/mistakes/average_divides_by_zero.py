"""Takes 1 / d as it stands."""


# part: average
# fails: average-exact-hits, estimators-match-classifier, average-unit
# says: 1 / 0 is infinite, and infinity divided by infinity is nan. In a row with exact hits these
#   share everything and the others get nothing.
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    w = np.ones(d.shape)
    if weights == "distance":
        w = 1 / d
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
