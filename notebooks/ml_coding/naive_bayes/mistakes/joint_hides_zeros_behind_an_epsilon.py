"""Adds 1e-10 inside the log of the absence."""


# part: count-joint
# fails: joint-empty-ticket
# says: An epsilon inside the log changes the evidence of a flag that is nearly always up. Rates
#   lie strictly between 0 and 1, so 1 - exp(log_prob) needs none.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob) + 1e-10)
        return log_prior + (X > 0) @ log_prob.T + (X <= 0) @ absent.T
    return log_prior + X @ log_prob.T
