"""Clips logits into probabilities."""


# part: log-loss
# fails: log-loss-refuses
# says: Values outside [0, 1] are clipped without a word, so logits give a number that means
#   nothing. Raise ValueError.
def log_loss(y_true, p):
    p = np.asarray(p)
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(np.clip(given, np.finfo(float).eps, 1)))
