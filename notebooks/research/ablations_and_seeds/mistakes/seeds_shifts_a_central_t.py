"""The noncentral t taken for a shifted Student's t."""


# part: seeds
# fails: seeds-matches-statsmodels, seeds-ends
# says: You move Student's t by delta and keep its shape. The same noisy spread divides noise and gain,
#   so under a true gain t is noncentral: wider and skewed. Use t_tails(..., shift=delta).
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    from scipy.special import stdtr

    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("no such plan")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical, delta = t_quantile(1 - alpha / 2, n - 1), effect * np.sqrt(n) / spread
        if stdtr(n - 1, delta - critical) + stdtr(n - 1, -delta - critical) >= power:
            return n
    raise ValueError("too few pairs")
