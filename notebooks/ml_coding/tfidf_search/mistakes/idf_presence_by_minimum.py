"""Clips the counts at 1 and adds them up."""


# part: idf
# fails: idf-counts-texts
# says: You add up min(count, 1), which counts texts only if the counts are whole numbers. Ask
#   whether an entry is above 0.
def idf(counts, smooth=True):
    extra = 1 if smooth else 0
    df = np.minimum(counts, 1).sum(axis=0)
    return np.log((len(counts) + extra) / (df + extra)) + 1
