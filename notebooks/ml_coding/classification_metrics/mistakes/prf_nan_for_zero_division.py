"""Divides zero by zero."""


# part: prf
# fails: prf-zero-division
# says: A class that was never said gives 0/0 = nan, and one nan makes the macro mean nan. The
#   convention is 0: check the denominator.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    scores = hits / said, hits / true, 2 * hits / (said + true)
    return tuple(s.mean() for s in scores) if average == "macro" else scores
