"""Adds with fancy indexing."""


# part: tally
# fails: tally-by-hand, tally-empty-days, tally-pandas, tally-any-order, gauges-by-hand,
#   gauges-planted, gauges-pipeline, gauges-people, diagnose-practice, diagnose-pipeline,
#   diagnose-people, diagnose-healthy
# says: table[day, code] += amount adds only once per cell, however many rows fall into it. Use
#   np.add.at, np.bincount or a groupby.
def tally(log, by, amount):
    table = np.zeros((N_DAYS, SIZES[by]))
    table[log["day"], log[by]] += amount
    return table
