"""Clips float64 probabilities at 1e-7."""


# part: log-loss
# fails: log-loss-matches-sklearn
# says: 1e-7 is the eps of float32. In float64 it overwrites every probability below it, and one in
#   a billion costs as much as one in ten million. Take an eps of at most 1e-12 there.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    p = np.clip(p, 1e-7, 1 - 1e-7)
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(given))
