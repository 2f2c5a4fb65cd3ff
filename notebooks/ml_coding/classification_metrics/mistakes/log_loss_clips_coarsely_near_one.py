"""Keeps p below 1 - 1e-7 in every dtype."""


# part: log-loss
# fails: log-loss-matches-sklearn
# says: Near 1 your clip is as coarse as float32 needs it, in float64 too: label 0 at p = 1 - 1e-9
#   costs no more than at 1 - 1e-7. Use the eps of p's dtype, or clip the probability picked.
def log_loss(y_true, p):
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    p = np.clip(p, 1e-15, 1 - 1e-7)
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(given))
