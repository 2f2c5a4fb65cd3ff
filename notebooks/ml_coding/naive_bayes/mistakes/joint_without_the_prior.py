"""Forgets the prior."""


# part: count-joint
# fails: estimator-counts-sklearn, estimator-worked-example, joint-by-hand, joint-empty-ticket, joint-long-documents, joint-matches-sklearn
# says: No prior: an empty ticket should get exactly the prior from the multinomial model, and
#   yours gets 0. Add log_prior to each row.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return (X > 0) @ log_prob.T + (X <= 0) @ absent.T
    return X @ log_prob.T
