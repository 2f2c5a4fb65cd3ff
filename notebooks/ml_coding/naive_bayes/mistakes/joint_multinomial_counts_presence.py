"""Uses X > 0 for words."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-ties-and-inputs, joint-by-hand, joint-long-documents, joint-matches-sklearn
# says: A word that occurs three times is three draws. You turn counts into flags, which only
#   the Bernoulli model does.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return log_prior + (X > 0) @ log_prob.T + (X <= 0) @ absent.T
    return log_prior + (X > 0) @ log_prob.T
