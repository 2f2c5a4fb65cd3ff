"""Adds 1e-12 inside the log."""


# part: log-posterior
# fails: posterior-inputs, posterior-keeps-losers
# says: An epsilon inside the log caps every loser at -27.6 nats and makes impossible classes
#   possible. With the maximum taken out the sum is at least 1 and nothing needs an epsilon.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return np.log(p / p.sum(axis=1, keepdims=True) + 1e-12)
