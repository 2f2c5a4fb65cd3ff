"""One bincount of pair codes, binary searches in sorted scores, and log1p."""


# part: confusion
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels = np.unique(np.hstack([np.unique(y_true), np.unique(y_pred)]))
    k = len(labels)
    codes = k * np.searchsorted(labels, y_true) + np.searchsorted(labels, y_pred)
    return np.bincount(codes, minlength=k * k).reshape(k, k)


# part: prf
def precision_recall_f1(C, average=None):
    if average == "micro":
        share = float(np.trace(np.asarray(C, dtype=float)) / np.sum(C))
        return share, share, share
    if average is not None and average != "macro":
        raise ValueError("unknown average")
    C = np.asarray(C, dtype=float)
    hits = np.einsum("ii->i", C)
    p, r = np.zeros(len(C)), np.zeros(len(C))
    np.divide(hits, C.sum(axis=0), out=p, where=C.sum(axis=0) > 0)
    np.divide(hits, C.sum(axis=1), out=r, where=C.sum(axis=1) > 0)
    f = np.zeros(len(C))
    np.divide(2 * p * r, p + r, out=f, where=hits > 0)
    return (p.mean(), r.mean(), f.mean()) if average else (p, r, f)


# part: thresholds
def threshold_counts(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    up = np.unique(score)
    tp = y.sum() - np.searchsorted(np.sort(score[y]), up, side="left")
    fp = (~y).sum() - np.searchsorted(np.sort(score[~y]), up, side="left")
    return up[::-1], tp[::-1], fp[::-1]


# part: ranking
def roc_auc_score(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    low = np.sort(score[~y])
    if len(low) in (0, len(y)):
        return np.nan
    below = np.searchsorted(low, score[y], side="left")
    up_to = np.searchsorted(low, score[y], side="right")
    return np.mean(below + up_to) / 2 / len(low)


def average_precision_score(y_true, score):
    y, score = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    if not y.any():
        return np.nan
    rows, hits = np.sort(score), np.sort(score[y])
    above = len(rows) - np.searchsorted(rows, hits, side="left")
    return np.mean((len(hits) - np.searchsorted(hits, hits, side="left")) / above)


# part: log-loss
def log_loss(y_true, p):
    y, p = np.asarray(y_true).astype(bool), np.asarray(p, dtype=float)
    if np.isnan(p).any() or (p < 0).any() or (p > 1).any():
        raise ValueError("p outside [0, 1]")
    hit = -np.log(np.maximum(p[y], 1e-13))
    miss = -np.log1p(-np.minimum(p[~y], 1 - 1e-13))
    return (hit.sum() + miss.sum()) / len(p)
