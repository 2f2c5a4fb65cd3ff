"""Takes X >= 1 where the docstring says X > 0."""


# part: count-joint
# fails: joint-matches-sklearn
# says: You take a flag as up from 1 on. An entry may be a fraction: 0.5 is above 0, so the flag is
#   up. Compare with X > 0.
def count_joint(X, log_prior, log_prob, model="multinomial"):
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return log_prior + (X >= 1) @ log_prob.T + (X < 1) @ absent.T
    return log_prior + X @ log_prob.T
