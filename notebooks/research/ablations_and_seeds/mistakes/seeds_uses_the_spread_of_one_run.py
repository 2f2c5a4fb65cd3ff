"""The run's standard deviation where the difference's belongs."""


# part: seeds
# fails: seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends
# says: A paired test lives on differences, and you planned with the spread of one run. Use sd *
#   sqrt(2 (1 - correlation)): more than one run's below a correlation of 0.5, less above.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError("too few pairs")
