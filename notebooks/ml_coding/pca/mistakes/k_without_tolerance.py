"""Compares floating-point sums exactly."""


# part: k
# fails: k-rounding
# says: Running sums of 0.1 end just below 1. Compared exactly they cost one component too many, or
#   none is large enough and argmax says 0. Let a miss of less than 1e-9 count.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    with np.errstate(all="ignore"):
        running = np.cumsum(variances) / np.sum(variances)
    return int(np.argmax(running >= share)) + 1
