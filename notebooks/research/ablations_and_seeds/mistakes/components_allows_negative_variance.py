"""A negative share of the splits."""


# part: components
# fails: components-clipped
# says: Your split variance can be negative. That happens when the splits differ less than their
#   seeds' noise would make them; the variance is then estimated as 0.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = scores.mean(axis=1).var(ddof=1) - seed / R
    return split, seed, np.sqrt(split / S + seed / (S * R))
