"""Forgives a miss of one in a million."""


# part: k
# fails: k-rounding
# says: Your tolerance is too large: a share that is missed by more than 1e-9 of the total counts
#   as reached.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= (share - 2e-6) * running[-1])) + 1
