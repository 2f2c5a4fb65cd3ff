"""Two independent samples, runs per arm."""


# part: seeds
# fails: seeds-by-hand, seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends, seeds-refuses
# says: This is the answer for two independent arms, per arm. The runs come in pairs: the
#   correlation takes 2 sd^2 down to 2 sd^2 (1 - correlation), and n - 1 degrees of freedom are
#   left.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(2)
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, 2 * n - 2)
        if t_tails(critical, 2 * n - 2, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError("too few pairs")
