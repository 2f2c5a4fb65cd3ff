"""Uses log2."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-anchors, log-loss-matches-sklearn, log-loss-certain
# says: The logarithm is to base 2: one half costs 1 bit. The convention is the natural
#   logarithm, 0.693 nats.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log2(np.maximum(given, np.finfo(float).eps)))
