"""Wants more than the share."""


# part: k
# fails: k-by-hand, k-rounding, k-limits, pca-count-or-share
# says: You ask for more than the share. Here reaching it is enough: 4 and 3 of 10 are 0.7.
#   (scikit-learn does ask for more.)
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running > (share + 1e-9) * running[-1])) + 1
