"""Ignores the amount."""


# part: tally
# fails: tally-by-hand, tally-pandas, tally-any-order, gauges-by-hand, gauges-planted,
#   gauges-pipeline, gauges-people, diagnose-practice, diagnose-pipeline, diagnose-people
# says: You count rows and leave the amount out. Impressions are the amount 1; clicks and ages are
#   other amounts.
def tally(log, by, amount):
    table = np.zeros((N_DAYS, SIZES[by]))
    np.add.at(table, (log["day"], log[by]), 1)
    return table
