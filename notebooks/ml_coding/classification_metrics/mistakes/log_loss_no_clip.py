"""Takes the logarithm of 0."""


# part: log-loss
# fails: log-loss-certain
# says: A probability of exactly 0 for what came costs infinity, and one such row erases all
#   others. Keep q above a small eps before the logarithm.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(given))
