"""Runs of both arms instead of pairs."""


# part: seeds
# fails: seeds-by-hand, seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends, seeds-refuses
# says: You return the number of runs. What is asked for, and what TTestPower calls nobs, is the
#   number of pairs; the bill is 2n runs, and belongs into the sentence, not into n.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return 2 * n
    raise ValueError("too few pairs")
