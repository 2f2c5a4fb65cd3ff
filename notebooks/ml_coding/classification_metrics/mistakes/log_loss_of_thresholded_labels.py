"""Rounds p to labels first."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-anchors, log-loss-matches-sklearn, log-loss-certain
# says: Probabilities are turned into labels at 0.5 before the loss, so 0.51 costs as much as
#   0.99. Labels are not probabilities: use p as it is.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    p = (p > 0.5).astype(float)
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(np.maximum(given, np.finfo(float).eps)))
