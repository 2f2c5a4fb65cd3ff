"""Takes 0/0 for 1."""


# part: prf
# fails: prf-zero-division
# says: A ratio 0/0 counts as 1 (no alarm, so no false one), which gives full marks to a class that
#   the model never names. The convention here is 0.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    p = np.where(said > 0, hits / np.maximum(said, 1), 1)
    r = np.where(true > 0, hits / np.maximum(true, 1), 1)
    f = np.where(p + r > 0, 2 * p * r / np.maximum(p + r, 1e-12), 0)
    return (p.mean(), r.mean(), f.mean()) if average else (p, r, f)
