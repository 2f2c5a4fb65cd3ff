"""Forgets the negatives."""


# part: log-loss
# fails: log-loss-by-hand, log-loss-anchors, log-loss-matches-sklearn
# says: Only rows with label 1 cost anything, so saying 1 everywhere is free. A negative costs
#   -log(1 - p).
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    return -np.mean((np.asarray(y_true) == 1) * np.log(np.maximum(p, np.finfo(float).eps)))
