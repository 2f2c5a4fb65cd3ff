"""Subtracts the maximum and stops."""


# part: log-posterior
# fails: estimator-constant-column, estimator-counts-sklearn, estimator-gaussian-sklearn, estimator-ties-and-inputs, estimator-worked-example, posterior-by-hand, posterior-inputs, posterior-keeps-losers, posterior-long-documents
# says: Subtracting the maximum makes the numbers safe, but the rows don't sum to 1 yet.
#   Subtract the log of the sum of the exponentials, too.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    return joint - joint.max(axis=1, keepdims=True)
