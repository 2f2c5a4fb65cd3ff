"""The power by the noncentral t, the critical value by the normal law."""


# part: seeds
# fails: seeds-by-hand, seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends, seeds-refuses
# says: Your critical value is the normal one, 1.96 at every n, but the test will use Student's t, which
#   asks for more: 2.26 with 10 pairs. Take t_quantile(1 - alpha / 2, n - 1), anew for each n.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    from scipy.special import ndtri

    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("no such plan")
    spread = sd * np.sqrt(2 * (1 - correlation))
    critical = ndtri(1 - alpha / 2)
    for n in range(2, most + 1):
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError("too few pairs")
