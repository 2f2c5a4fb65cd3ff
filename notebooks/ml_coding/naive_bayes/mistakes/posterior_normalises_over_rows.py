"""Sums over the rows instead of the classes."""


# part: log-posterior
# fails: estimator-constant-column, estimator-counts-sklearn, estimator-gaussian-sklearn, estimator-ties-and-inputs, estimator-worked-example, posterior-by-hand, posterior-inputs, posterior-keeps-losers, posterior-long-documents
# says: Your columns sum to 1, not your rows. Each row is one ticket and its classes share the
#   probability: reduce over axis 1.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    shifted = joint - joint.max(axis=0, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))
