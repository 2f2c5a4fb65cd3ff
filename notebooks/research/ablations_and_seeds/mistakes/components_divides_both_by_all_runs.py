"""(split + seed) / (S R)."""


# part: components
# fails: components-by-hand, components-matches-scipy, components-refuses
# says: Both terms are divided by S * R in your error. More seeds never average the split away: it
#   is split / S + seed / (S * R).
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    split = max(scores.mean(axis=1).var(ddof=1) - seed / R, 0.0)
    return split, seed, np.sqrt((split + seed) / (S * R))
