"""Compares floating-point sums exactly."""


# part: k
# fails: k-rounding
# says: Ten times 0.1 does not add up to 1 exactly. Let a sum that misses the share by less than
#   1e-9 count, or argmax finds nothing and says 0.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return int(np.argmax(running >= share * running[-1])) + 1
