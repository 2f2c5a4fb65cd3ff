"""Counts only the flags that are up."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-worked-example, joint-by-hand, joint-empty-ticket, joint-long-documents, joint-matches-sklearn
# says: You ignore absences. In the Bernoulli model a flag that is down adds log(1 - p): silence
#   is evidence.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        return log_prior + (X > 0) @ log_prob.T
    return log_prior + X @ log_prob.T
