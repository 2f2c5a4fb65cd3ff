"""Accepts every average."""


# part: prf
# fails: prf-refuses
# says: An unknown average is treated as if it were one of the known ones, so a typo changes the
#   metric in silence. Raise ValueError.
def precision_recall_f1(C, average=None):
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    scores = tuple(
        a / np.maximum(b, 1) for a, b in ((hits, said), (hits, true), (2 * hits, said + true))
    )
    return scores if average is None else tuple(s.mean() for s in scores)
