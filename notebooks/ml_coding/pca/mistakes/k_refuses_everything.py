"""Refuses the share 1."""


# part: k
# fails: k-by-hand, k-rounding, k-limits, pca-count-or-share
# says: A share of exactly 1 is allowed here: it asks for every component that has any variance.
def how_many(variances, share):
    if not 0 < share < 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= (share - 1e-9) * running[-1])) + 1
