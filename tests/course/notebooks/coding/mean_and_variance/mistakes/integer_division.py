"""Floors the quotient."""
# part: mean
# fails: mean-numpy, variance-by-hand, variance-numpy
# says: `//` floors: the mean of 1 and 2 is 1.5, not 1.


def mean(x):
    return float(np.sum(x) // len(x))
