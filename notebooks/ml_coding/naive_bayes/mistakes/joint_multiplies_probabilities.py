"""Takes the log of a product."""


# part: count-joint
# fails: estimator-ties-and-inputs, joint-long-documents
# says: Underflow: the product of thousands of rates is 0 before the log sees it. Multiply
#   counts with log rates and add up.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X, rates = np.asarray(X)[:, np.newaxis, :], np.exp(log_prob)
    if model == "bernoulli":
        terms = np.where(X > 0, rates, 1 - rates)
    else:
        terms = rates**X
    return log_prior + np.log(terms.prod(axis=2))
