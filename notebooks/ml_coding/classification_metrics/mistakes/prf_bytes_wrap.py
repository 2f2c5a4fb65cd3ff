"""Doubles unsigned bytes."""


# part: prf
# fails: prf-matches-sklearn
# says: The counts stay in the caller's small integer dtype, and twice 200 is 144 in one byte.
#   Convert to float or int64 before you compute.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    scores = tuple(
        a / np.maximum(b, 1) for a, b in ((hits, said), (hits, true), (2 * hits, said + true))
    )
    return tuple(s.mean() for s in scores) if average == "macro" else scores
