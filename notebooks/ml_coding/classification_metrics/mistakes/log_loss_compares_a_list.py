"""Compares a list with 1."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-matches-sklearn
# says: y_true may be a list, and a list == 1 is one False, no mask: every row counts as label 0.
#   Take np.asarray(y_true) first.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(y_true == 1, p, 1 - p)
    return -np.mean(np.log(np.maximum(given, np.finfo(float).eps)))
