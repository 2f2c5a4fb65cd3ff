"""Averages over the defined classes only."""


# part: prf
# fails: prf-zero-division
# says: Classes with 0/0 are left out of the macro mean, so a model is rewarded for never naming
#   the hard class. Count them as 0.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    scores = tuple(
        a / np.maximum(b, 1) for a, b in ((hits, said), (hits, true), (2 * hits, said + true))
    )
    if average == "macro":
        said_or_true = (said, true, said + true)
        return tuple(s[b > 0].mean() for s, b in zip(scores, said_or_true, strict=True))
    return scores
