"""Sorted runs, average ranks (Mann-Whitney) and one-hot products; the clip of p's own dtype."""


# part: confusion
def confusion_matrix(y_true, y_pred):
    true, said = np.asarray(y_true), np.asarray(y_pred)
    if true.shape != said.shape:
        raise ValueError("lengths differ")
    labels = np.union1d(true, said)
    hot = (true[:, np.newaxis] == labels).astype(np.int64)
    return hot.T @ (said[:, np.newaxis] == labels)


# part: prf
def precision_recall_f1(C, average=None):
    C = np.array(C, dtype=np.int64)
    tp = np.diagonal(C)
    fp, fn = C.sum(0) - tp, C.sum(1) - tp
    if average == "micro":
        tp, fp, fn = tp.sum(), fp.sum(), fn.sum()
    elif average not in (None, "macro"):
        raise ValueError(average)
    with np.errstate(invalid="ignore"):
        scores = np.nan_to_num([tp / (tp + fp), tp / (tp + fn), tp / (tp + (fp + fn) / 2)])
    return scores.mean(axis=1) if average == "macro" else scores


# part: thresholds
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true).astype(int), np.asarray(score)
    order = np.argsort(score, kind="stable")[::-1]
    y, score = y[order], score[order]
    last = np.flatnonzero(np.append(score[1:] != score[:-1], True))
    tp = np.cumsum(y)[last]
    return score[last], tp, 1 + last - tp


# part: ranking
def roc_auc_score(y_true, score):
    y = np.asarray(y_true) == 1
    p, n = int(y.sum()), int((~y).sum())
    if p * n == 0:
        return np.nan
    _, group, size = np.unique(score, return_inverse=True, return_counts=True)
    rank = np.cumsum(size) - (size - 1) / 2
    return (rank[group][y].sum() - p * (p + 1) / 2) / (p * n)


def average_precision_score(y_true, score):
    t, tp, fp = threshold_counts(y_true, score)
    tp, fp = np.asarray(tp, dtype=float), np.asarray(fp, dtype=float)
    if not tp[-1]:
        return np.nan
    precision, recall = tp / (tp + fp), tp / tp[-1]
    precision, recall = np.append(precision[::-1], 1), np.append(recall[::-1], 0)
    return -np.sum(np.diff(recall) * precision[:-1])


# part: log-loss
def log_loss(y_true, p):
    y, p = np.asarray(y_true).astype(float), np.asarray(p)
    if not (np.min(p) >= 0 and np.max(p) <= 1):
        raise ValueError("p outside [0, 1]")
    if p.dtype.kind != "f":
        p = p.astype(float)
    eps = np.finfo(p.dtype).eps
    p = np.clip(p, eps, 1 - eps)
    return float(np.mean(-(y * np.log(p) + (1 - y) * np.log(1 - p))))
