"""The error from a split variance that is still negative."""


# part: components
# fails: components-clipped
# says: You set a negative split variance to 0 in what you return, but the error still comes from
#   the negative one and is too small. Clip first, then put it into (7).
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = scores.mean(axis=1).var(ddof=1) - seed / R
    return max(split, 0.0), seed, np.sqrt(split / S + seed / (S * R))
