"""Guards precision and recall, but not F1 = 2PR / (P + R)."""


# part: prf
# fails: prf-zero-division
# says: Precision and recall are safe, but where both are 0 your F1 = 2PR / (P + R) is a 0/0 of its
#   own. The convention is 0 there too: 2 TP / (said + true) needs one guard only.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    p, r = hits / np.maximum(said, 1), hits / np.maximum(true, 1)
    with np.errstate(invalid="ignore"):
        f = 2 * p * r / (p + r)
    return (p.mean(), r.mean(), f.mean()) if average else (p, r, f)
