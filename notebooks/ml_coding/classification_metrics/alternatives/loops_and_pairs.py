"""Plain loops: a dictionary of pairs, every threshold counted again, all O(n^2) pairs for AUC."""


# part: confusion
def confusion_matrix(y_true, y_pred):
    true, said = np.asarray(y_true).tolist(), np.asarray(y_pred).tolist()
    if len(true) != len(said):
        raise ValueError("lengths differ")
    labels = sorted(set(true) | set(said))
    counts = {}
    for pair in zip(true, said, strict=True):
        counts[pair] = counts.get(pair, 0) + 1
    return np.array([[counts.get((t, p), 0) for p in labels] for t in labels])


# part: prf
def precision_recall_f1(C, average=None):
    if average is not None and average not in ("macro", "micro"):
        raise ValueError("unknown average")
    C = [[int(count) for count in row] for row in np.asarray(C)]
    k = len(C)

    def three(tp, fp, fn):
        p = tp / (tp + fp) if tp + fp else 0.0
        r = tp / (tp + fn) if tp + fn else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    tp = [C[i][i] for i in range(k)]
    fp = [sum(C[j][i] for j in range(k)) - C[i][i] for i in range(k)]
    fn = [sum(C[i]) - C[i][i] for i in range(k)]
    if average == "micro":
        return three(sum(tp), sum(fp), sum(fn))
    scores = np.array([three(*each) for each in zip(tp, fp, fn, strict=True)]).T
    if average == "macro":
        return tuple(float(sum(row) / k) for row in scores)
    return scores[0], scores[1], scores[2]


# part: thresholds
def threshold_counts(y_true, score):
    pairs = list(zip(np.asarray(y_true).tolist(), np.asarray(score).tolist(), strict=True))
    thresholds = sorted({s for _, s in pairs}, reverse=True)
    tp = [sum(1 for y, s in pairs if s >= t and y) for t in thresholds]
    fp = [sum(1 for y, s in pairs if s >= t and not y) for t in thresholds]
    return np.array(thresholds), np.array(tp), np.array(fp)


# part: ranking
def roc_auc_score(y_true, score):
    y, s = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    if y.all() or not y.any():
        return float("nan")
    gap = s[y][:, np.newaxis] - s[~y]
    return float(np.mean((gap > 0) + 0.5 * (gap == 0)))


def average_precision_score(y_true, score):
    y, s = np.asarray(y_true) == 1, np.asarray(score, dtype=float)
    if not y.any():
        return float("nan")
    return float(np.mean([y[s >= each].mean() for each in s[y]]))


# part: log-loss
def log_loss(y_true, p):
    import math

    total = 0.0
    rows = list(zip(np.asarray(y_true).tolist(), np.asarray(p).tolist(), strict=True))
    for y, q in rows:
        if not 0 <= q <= 1:
            raise ValueError("not a probability")
        total -= math.log(max(q if y else 1 - q, 1e-15))
    return total / len(rows)
