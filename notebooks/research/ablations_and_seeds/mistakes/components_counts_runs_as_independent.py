"""The error as if all S * R runs were independent."""


# part: components
# fails: components-by-hand, components-clipped, components-matches-scipy, components-refuses
# says: You divide by the number of all runs. The runs of one split share its luck, so ten seeds on
#   three splits are not thirty observations: the split's variance is divided by S only.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = max(scores.mean(axis=1).var(ddof=1) - seed / R, 0.0)
    return split, seed, scores.std(ddof=1) / np.sqrt(S * R)
