"""Columns taken for splits."""


# part: components
# fails: components-by-hand, components-clipped, components-matches-scipy, components-units,
#   components-refuses
# says: You took the columns for splits. One row is one split: the variance within a split runs
#   along axis=1.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float).T
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = max(scores.mean(axis=1).var(ddof=1) - seed / R, 0.0)
    return split, seed, np.sqrt(split / S + seed / (S * R))
