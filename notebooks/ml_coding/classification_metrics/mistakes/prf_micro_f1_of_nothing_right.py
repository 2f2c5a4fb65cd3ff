"""Micro F1 as 2PR / (P + R), also when both are 0."""


# part: prf
# fails: prf-zero-division
# says: When nothing is right, precision and recall are 0, and 2PR / (P + R) is 0/0. The convention
#   is 0 for the averages as well: 2 TP / (said + true) has no such hole.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        p = r = hits.sum() / C.sum()
        with np.errstate(invalid="ignore"):
            return p, r, 2 * p * r / (p + r)
    p, r = hits / np.maximum(said, 1), hits / np.maximum(true, 1)
    f = 2 * hits / np.maximum(said + true, 1)
    return (p.mean(), r.mean(), f.mean()) if average else (p, r, f)
