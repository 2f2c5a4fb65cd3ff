"""Returns one row per segment."""


# part: tally
# fails: tally-by-hand, tally-empty-days, tally-pandas, tally-any-order, gauges-by-hand,
#   gauges-planted, gauges-pipeline, gauges-people, diagnose-practice, diagnose-pipeline,
#   diagnose-people, diagnose-healthy
# says: Your table has a row for each segment. Days are the rows here, shape (28, G): everything
#   later slices days by table[:7].
def tally(log, by, amount):
    table = np.zeros((SIZES[by], N_DAYS))
    np.add.at(table, (log[by], log["day"]), amount)
    return table
