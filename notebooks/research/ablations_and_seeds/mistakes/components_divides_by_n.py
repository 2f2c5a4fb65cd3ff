"""Variances with the divisor n."""


# part: components
# fails: components-by-hand, components-clipped, components-matches-scipy, components-refuses
# says: np.var divides by the number of values. With two or three splits that is far too small: pass
#   ddof=1 for the rows and for the row means.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=0).mean()
    split = max(scores.mean(axis=1).var(ddof=0) - seed / R, 0.0)
    return split, seed, np.sqrt(split / S + seed / (S * R))
