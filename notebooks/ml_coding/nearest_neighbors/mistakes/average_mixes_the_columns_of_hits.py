"""Averages the targets of exact hits over all columns."""


# part: average
# fails: average-exact-hits, estimators-match-classifier
# says: With q columns of targets, the mean of the hits runs over neighbours only: mean(axis=0).
#   Without an axis all columns are mixed into one number.
def average(distances, targets, weights="uniform"):
    d, targets = np.asarray(distances, dtype=float), np.asarray(targets, dtype=float)
    if weights not in ("uniform", "distance"):
        raise ValueError(f"weights is {weights!r}, not 'uniform' or 'distance'.")
    means = []
    for row, t in zip(d, targets, strict=True):
        if weights == "uniform":
            means.append(t.mean(axis=0))
        elif (row == 0).any():
            means.append(np.full(t.shape[1:], t[row == 0].mean()))
        else:
            means.append(np.average(t, axis=0, weights=1 / row))
    return np.array(means)
