"""Forgives 1e-9 of the share."""


# part: k
# fails: k-rounding
# says: Your tolerance is a part of the share, so it shrinks with it. A miss of less than 1e-9 of
#   the total counts as reached, whatever the share.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= share * (1 - 1e-9) * running[-1])) + 1
