"""Returns the sum."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-anchors, log-loss-matches-sklearn, log-loss-certain
# says: The losses are added up. Take the mean, or twice the rows cost twice as much.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.sum(np.log(np.maximum(given, np.finfo(float).eps)))
