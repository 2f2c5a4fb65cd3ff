"""Uses 1 - log p for an absent flag."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-worked-example, joint-by-hand, joint-empty-ticket, joint-long-documents, joint-matches-sklearn
# says: Neither 1 - log(p) nor -log(p) is the log probability of absence. The rate of absence is
#   1 - p, so its log is log(1 - exp(log_prob)).
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        return log_prior + (X > 0) @ log_prob.T + (X <= 0) @ (1 - log_prob).T
    return log_prior + X @ log_prob.T
