"""Confuses micro with weighted."""


# part: prf
# fails: prf-by-hand, prf-matches-sklearn
# says: For micro, the class values are averaged with the class sizes as weights. That is
#   scikit-learn's 'weighted'. Micro adds up the counts first and divides once.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    scores = tuple(
        a / np.maximum(b, 1) for a, b in ((hits, said), (hits, true), (2 * hits, said + true))
    )
    if average == "micro":
        return tuple(np.sum(s * true) / true.sum() for s in scores)
    return tuple(s.mean() for s in scores) if average == "macro" else scores
