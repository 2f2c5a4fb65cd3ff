"""Normalises stably, then takes the log."""


# part: log-posterior
# fails: posterior-keeps-losers
# says: You go through probabilities: a class that is 1000 nats behind is rounded to 0 and its
#   log is -inf. Stay in logs: subtract the log of the sum from the shifted scores.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return np.log(p / p.sum(axis=1, keepdims=True))
