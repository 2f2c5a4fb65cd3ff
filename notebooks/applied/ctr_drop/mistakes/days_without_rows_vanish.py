"""Groups and takes what comes."""


# part: tally
# fails: tally-by-hand, tally-empty-days
# says: A groupby knows only the days and codes that occur. Reindex to all 28 days and all codes,
#   or start from zeros: later days slide up otherwise.
def tally(log, by, amount):
    frame = pd.DataFrame({"day": log["day"], "code": log[by], "amount": amount})
    return frame.groupby(["day", "code"])["amount"].sum().unstack(fill_value=0).to_numpy(float)
