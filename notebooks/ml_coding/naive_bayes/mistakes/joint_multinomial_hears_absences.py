"""Adds the absence term to the multinomial model, too."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-worked-example, joint-by-hand, joint-empty-ticket, joint-matches-sklearn
# says: In the multinomial model absent words say nothing: each word that is there is a draw,
#   and the draws are all there is. Only the Bernoulli model hears absences.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        X = X > 0
    return log_prior + X @ log_prob.T + (X <= 0) @ np.log(1 - np.exp(log_prob)).T
