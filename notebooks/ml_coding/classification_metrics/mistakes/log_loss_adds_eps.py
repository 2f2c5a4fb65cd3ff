"""Adds eps inside the logarithm."""


# part: log-loss
# fails: log-loss-matches-sklearn
# says: An eps that is added moves every probability, and the small ones by most: 1e-12 is 1% of
#   1e-10. Keep q above eps with np.maximum, which leaves all others alone.
def log_loss(y_true, p):
    y, p = np.asarray(y_true) == 1, np.asarray(p, dtype=float)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p")
    return -np.mean(np.log(np.where(y, p, 1 - p) + 1e-12))
