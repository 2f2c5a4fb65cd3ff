"""Subtracts the largest score of the whole table."""


# part: log-posterior
# fails: estimator-ties-and-inputs, posterior-keeps-losers, posterior-long-documents
# says: One maximum for the whole table leaves the other rows thousands below it, and their
#   exponentials vanish. Each row needs its own: axis=1, keepdims=True.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    shifted = joint - joint.max()
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
