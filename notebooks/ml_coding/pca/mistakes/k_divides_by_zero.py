"""Divides by a total of 0."""


# part: k
# fails: k-limits
# says: If all variances are 0 you divide 0 by 0, and comparisons with nan are False. The answer
#   is 1: compare with the share times the total, without dividing.
def how_many(variances, share):
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    with np.errstate(all="ignore"):
        return int(np.sum(~(running / running[-1] >= share - 1e-9))) + 1
