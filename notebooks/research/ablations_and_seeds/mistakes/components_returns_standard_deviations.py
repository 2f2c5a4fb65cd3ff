"""Roots of the components."""


# part: components
# fails: components-by-hand, components-clipped, components-matches-scipy, components-units,
#   components-refuses
# says: You return standard deviations for split and seed. They are asked for as variances, which
#   add up; only the error is a root.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = max(scores.mean(axis=1).var(ddof=1) - seed / R, 0.0)
    return np.sqrt(split), np.sqrt(seed), np.sqrt(split / S + seed / (S * R))
