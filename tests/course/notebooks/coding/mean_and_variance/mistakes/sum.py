"""Forgets to divide."""
# part: mean
# fails: mean-by-hand, mean-numpy, variance-by-hand, variance-numpy
# says: You return the sum;
#   divide it by the number of values.


def mean(x):
    return float(np.sum(x))
