"""Mean absolute deviation."""
# part: variance
# fails: variance-by-hand, variance-numpy
# says: You average distances, not squared distances.


def variance(x):
    return mean(np.abs(np.asarray(x, dtype=float) - mean(x)))
