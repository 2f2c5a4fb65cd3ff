"""Returns the median."""
# part: mean
# fails: mean-by-hand, mean-numpy, variance-by-hand, variance-numpy
# says: That is the median: the mean weighs every number.


def mean(x):
    return float(np.median(x))
