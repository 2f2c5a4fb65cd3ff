"""Leaves out rows that cost infinity."""


# part: log-loss
# fails: log-loss-certain
# says: Rows with log 0 are dropped (nansum, or a mask on p > 0), so the worst mistakes are
#   free. Clip them instead: they cost most.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.sum(np.log(given[given > 0])) / len(given)
