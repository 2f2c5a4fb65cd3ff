"""Refuses an effect of 0 whatever the power."""


# part: seeds
# fails: seeds-refuses
# says: You refuse an effect of 0 at once. A test of level alpha rejects with probability alpha even
#   then, so a wanted power of alpha or less is reached: let the search decide.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1 or effect == 0:
        raise ValueError("no such plan")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError("too few pairs")
