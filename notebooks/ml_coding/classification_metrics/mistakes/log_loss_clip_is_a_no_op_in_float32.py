"""Clips by 1e-15 in every dtype."""


# part: log-loss
# fails: log-loss-certain
# says: 1 - 1e-15 is 1 in float32, so the clip protects nothing there and log(1 - p) is -inf.
#   Clip the probability that was picked from below, or take the eps of p's own dtype.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    y = np.asarray(y_true) == 1
    p = p if p.dtype.kind == "f" else p.astype(float)
    p = np.clip(p, p.dtype.type(1e-15), p.dtype.type(1 - 1e-15))
    return -np.mean(np.where(y, np.log(p), np.log(1 - p)))
