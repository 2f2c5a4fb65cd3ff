"""Uses X and 1 - X without asking for X > 0."""


# part: count-joint
# fails: estimator-counts-sklearn, joint-by-hand, joint-long-documents, joint-matches-sklearn
# says: With a count of 3, 1 - X is -2: the flag is absent minus twice. In the Bernoulli model
#   first turn counts into X > 0.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return log_prior + X @ log_prob.T + (1.0 - X) @ absent.T
    return log_prior + X @ log_prob.T
