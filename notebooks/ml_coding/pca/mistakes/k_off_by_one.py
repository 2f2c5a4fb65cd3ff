"""Returns the index and not the number."""


# part: k
# fails: k-by-hand, k-any-unit, k-rounding, k-matches-sklearn, k-limits, pca-matches-sklearn, pca-count-or-share
# says: np.argmax gives the index of the first sum that is large enough, counted from 0. How many
#   there are is one more.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= (share - 1e-9) * running[-1]))
