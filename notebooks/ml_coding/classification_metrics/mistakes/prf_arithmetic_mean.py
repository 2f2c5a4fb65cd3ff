"""Averages precision and recall by their sum."""


# part: prf
# fails: prf-by-hand, prf-zero-division, prf-matches-sklearn
# says: F1 is the harmonic mean of precision and recall, not the arithmetic one: with precision
#   1 and recall 0.01 it must be near 0.02, not 0.5.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    p, r = hits / np.maximum(said, 1), hits / np.maximum(true, 1)
    scores = p, r, (p + r) / 2
    return tuple(s.mean() for s in scores) if average == "macro" else scores
