"""Clips too coarsely."""


# part: log-loss
# fails: log-loss-matches-sklearn, log-loss-certain
# says: An eps of 1e-3 is no guard, it's another metric: every probability below it is
#   overwritten, and rare events live there. Take 1e-15 or so.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    p = np.clip(p, 1e-3, 1 - 1e-3)
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(given))
