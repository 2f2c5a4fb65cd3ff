"""Nothing subtracted from the spread of the row means."""


# part: components
# fails: components-by-hand, components-matches-scipy, components-refuses
# says: The row means differ even when all splits are equal, because each still carries the seeds'
#   noise, seed / R. Subtract it, or splits look worse than they are.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = scores.mean(axis=1).var(ddof=1)
    return split, seed, np.sqrt(split / S + seed / (S * R))
