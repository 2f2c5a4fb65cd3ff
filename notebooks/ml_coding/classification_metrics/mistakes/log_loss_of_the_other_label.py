"""Swaps p and 1 - p."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-anchors, log-loss-matches-sklearn, log-loss-certain
# says: p and 1 - p have traded places: a row pays for the probability of the label that did not
#   come. p is the probability of label 1, so take p where the label is 1.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, 1 - p, p)
    return -np.mean(np.log(np.maximum(given, np.finfo(float).eps)))
