"""Divides by n - 1."""
# part: variance
# fails: variance-by-hand, variance-numpy
# says: You divide by n - 1, which the docstring (ddof = 0) does not ask for.


def variance(x):
    return float(np.var(x, ddof=1))
