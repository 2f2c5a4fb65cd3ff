"""One split, and an error all the same."""


# part: components
# fails: components-refuses
# says: With one split you set its variance to 0 and report the seeds' error alone. One split says
#   nothing about other splits: refuse.
def variance_components(scores):
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if R < 2:
        raise ValueError("two seeds are needed")
    seed = scores.var(axis=1, ddof=1).mean()
    between = scores.mean(axis=1).var(ddof=1) if S > 1 else 0.0
    split = max(between - seed / R, 0.0)
    return split, seed, np.sqrt(split / S + seed / (S * R))
