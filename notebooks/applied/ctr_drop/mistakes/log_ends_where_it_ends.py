"""As many rows as the last day needs."""


# part: tally
# fails: tally-empty-days
# says: A log that stops on day 20 still has 28 days: the quiet end is what you want to see. Make
#   the table 28 days long.
def tally(log, by, amount):
    table = np.zeros((log["day"].max() + 1, SIZES[by]))
    np.add.at(table, (log["day"], log[by]), amount)
    return table
