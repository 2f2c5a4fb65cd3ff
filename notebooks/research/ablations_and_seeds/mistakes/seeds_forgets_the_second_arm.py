"""sd * sqrt(1 - correlation), without the factor 2."""


# part: seeds
# fails: seeds-by-hand, seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends, seeds-refuses
# says: A difference carries the noise of two runs: Var(v - b) = 2 sd^2 (1 - correlation). You
#   counted one arm only, which asks for about half of the pairs.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(1 - correlation)
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError("too few pairs")
