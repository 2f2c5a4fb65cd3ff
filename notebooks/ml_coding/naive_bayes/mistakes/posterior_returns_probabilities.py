"""Returns probabilities where logs were asked for."""


# part: log-posterior
# fails: estimator-constant-column, estimator-counts-sklearn, estimator-gaussian-sklearn, estimator-ties-and-inputs, estimator-worked-example, posterior-by-hand, posterior-inputs, posterior-keeps-losers, posterior-long-documents
# says: These are probabilities, and the docstring asks for their logs. In a plain probability a
#   class that is far behind is rounded to 0.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)
