"""Adds labels up one by one in their own dtype."""


# part: thresholds
# fails: thresholds-dtypes, ranking-matches-sklearn
# says: You add labels up in their own dtype, and 0 + np.uint8(1) is a byte: after 255 comes 0.
#   Convert to int before you count.
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true), np.asarray(score, dtype=float)
    if y.dtype == bool:
        y = y.astype(int)
    order = np.argsort(-score, kind="stable")
    thresholds, tp, fp = [], [], []
    hits = misses = 0
    with np.errstate(over="ignore"):
        for place, row in enumerate(order):
            hits += y[row]
            misses += 1 - y[row]
            if place + 1 == len(order) or score[order[place + 1]] != score[row]:
                thresholds.append(score[row])
                tp.append(hits)
                fp.append(misses)
    return np.array(thresholds), np.array(tp), np.array(fp)
