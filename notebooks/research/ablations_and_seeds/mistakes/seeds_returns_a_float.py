"""Returns the number of pairs as a float."""


# part: seeds
# fails: seeds-by-hand
# says: You return a number of pairs as a float, as np.ceil does. A count is an int: range and slices
#   refuse 10.0.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("no such plan")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return float(n)
    raise ValueError("too few pairs")
