"""Adds exp(log_prior)."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-worked-example, joint-by-hand, joint-empty-ticket, joint-long-documents, joint-matches-sklearn
# says: log_prior is a log already and is added as it is. You add the probability itself to a
#   sum of logs.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return np.exp(log_prior) + (X > 0) @ log_prob.T + (X <= 0) @ absent.T
    return np.exp(log_prior) + X @ log_prob.T
