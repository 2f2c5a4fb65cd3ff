"""Takes the square root."""
# part: variance
# fails: variance-by-hand, variance-numpy
# says: That is the standard deviation: leave the square root out.


def variance(x):
    return float(np.std(x))
