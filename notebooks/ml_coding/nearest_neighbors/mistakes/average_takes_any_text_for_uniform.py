"""Treats an unknown kind of weights as uniform."""


# part: average
# fails: average-refuses
# says: A typing error in weights gives uniform weights without a word. Raise a ValueError for
#   anything but "uniform" and "distance".
def average(distances, targets, weights="uniform"):
    d = np.asarray(distances)
    w = np.ones(d.shape)
    if weights == "distance":
        hit = d == 0
        w = np.where(hit.any(axis=1, keepdims=True), hit, 1 / np.where(hit, 1.0, d))
    w = w / w.sum(axis=1, keepdims=True)
    return np.einsum("ij,ij...->i...", w, targets)
