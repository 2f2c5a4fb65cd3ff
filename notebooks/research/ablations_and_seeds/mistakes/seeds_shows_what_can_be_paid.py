"""Returns the budget when it does not suffice."""


# part: seeds
# fails: seeds-ends, seeds-refuses
# says: If `most` pairs have too little power, you return `most` and the reader thinks that it is
#   enough. Say that it can't be afforded: raise ValueError.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    return most
