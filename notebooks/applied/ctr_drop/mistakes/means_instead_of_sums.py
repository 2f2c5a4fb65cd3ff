"""The mean of each cell."""


# part: tally
# fails: tally-by-hand, tally-empty-days, tally-pandas, tally-any-order, gauges-planted,
#   gauges-pipeline, gauges-people, diagnose-people
# says: You return means. A table of means can't be added up over days any more: quiet days would
#   count like busy ones. Return sums, and divide at the end.
def tally(log, by, amount):
    cell, size = log["day"] * SIZES[by] + log[by], N_DAYS * SIZES[by]
    sums = np.bincount(cell, np.broadcast_to(amount, cell.shape), minlength=size)
    return (sums / np.maximum(np.bincount(cell, minlength=size), 1)).reshape(N_DAYS, SIZES[by])
