"""Takes the mean of the one-against-rest accuracies for micro."""


# part: prf
# fails: prf-by-hand, prf-matches-sklearn
# says: Your micro average counts true negatives, and each right row is one for k - 1 classes: that
#   flatters. Precision, recall and F1 know TP, FP and FN only.
def precision_recall_f1(C, average=None):
    if average not in (None, "macro", "micro"):
        raise ValueError(average)
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        tn = C.sum() - said - true + hits
        return (np.mean(hits + tn) / C.sum(),) * 3
    p, r = hits / np.maximum(said, 1), hits / np.maximum(true, 1)
    f = 2 * hits / np.maximum(said + true, 1)
    return (p.mean(), r.mean(), f.mean()) if average else (p, r, f)
