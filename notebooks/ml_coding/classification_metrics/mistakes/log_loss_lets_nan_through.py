"""Misses nan in its range check."""


# part: log-loss
# fails: log-loss-refuses
# says: The test p < 0 or p > 1 is false for nan, so a nan gets through. Ask for what must hold,
#   0 <= p <= 1, and negate that.
def log_loss(y_true, p):
    p = np.asarray(p)
    if np.any((p < 0) | (p > 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(np.maximum(given, np.finfo(float).eps)))
