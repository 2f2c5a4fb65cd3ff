"""Calls distance for the comparison and again to store it."""


# part: scan
# fails: scan-one-pass, vote-one-pass
# says: Measuring is the expensive step, and you do it twice for every item that gets in. Keep the
#   distance in a variable.
def k_nearest(query, stream, k, distance):
    keeper, worst = KNearest(k), math.inf
    for item in stream:
        if len(keeper) < k or distance(query, item) < worst:
            keeper.offer(distance(query, item), item)
            worst = max((d for d, _ in keeper.nearest()), default=-math.inf)
    return keeper.nearest()
