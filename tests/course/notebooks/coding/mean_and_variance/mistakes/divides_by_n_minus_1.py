"""Divides by n - 1."""
# part: mean
# fails: mean-by-hand, mean-numpy, variance-by-hand, variance-numpy
# says: You divide by n - 1. That is for the variance of a sample, and never for a mean.


def mean(x):
    return float(np.sum(x)) / (len(x) - 1)
