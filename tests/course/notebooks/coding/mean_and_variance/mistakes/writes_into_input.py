"""Centres the caller's array in place."""
# part: variance
# fails: variance-by-hand, variance-inputs
# says: `x -= ...` changes the caller's array: subtract into a new one.


def variance(x):
    x -= mean(x)
    return mean(x**2)
