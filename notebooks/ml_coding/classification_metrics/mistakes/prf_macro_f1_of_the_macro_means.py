"""Takes F1 of averages instead of the average of F1s."""


# part: prf
# fails: prf-by-hand, prf-matches-sklearn
# says: Macro F1 is computed from macro precision and macro recall. It is the mean of the class
#   F1s: F1 is not linear, so the two differ.
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
        p, r = scores[0].mean(), scores[1].mean()
        return p, r, 2 * p * r / (p + r)
    return scores
