"""E[x^2] - E[x]^2."""
# part: variance


def variance(x):
    x = np.asarray(x, dtype=float)
    return mean(x * x) - mean(x) ** 2
