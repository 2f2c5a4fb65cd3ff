"""Takes exp of the scores as they come."""


# part: log-posterior
# fails: estimator-ties-and-inputs, posterior-keeps-losers, posterior-long-documents
# says: exp(-2000) is 0 and exp(2000) is infinite, so long documents end in nan or an infinity.
#   Subtract the largest score of each row before you exponentiate.
def log_posterior(joint):
    joint = np.asarray(joint, dtype=float)
    return joint - np.log(np.exp(joint).sum(axis=1, keepdims=True))
