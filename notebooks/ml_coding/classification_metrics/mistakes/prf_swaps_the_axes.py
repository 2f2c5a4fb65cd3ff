"""Sums over the wrong axis."""


# part: prf
# fails: prf-by-hand, prf-zero-division, prf-matches-sklearn
# says: Precision and recall have traded places. Precision divides by how often the class was
#   said (a column sum), recall by how often it is true (a row sum).
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=1), C.sum(axis=0)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    scores = tuple(
        a / np.maximum(b, 1) for a, b in ((hits, said), (hits, true), (2 * hits, said + true))
    )
    return tuple(s.mean() for s in scores) if average == "macro" else scores
