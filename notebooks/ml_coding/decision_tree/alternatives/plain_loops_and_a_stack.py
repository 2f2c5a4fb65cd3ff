"""Python numbers only: running counts in lists, a stack instead of recursion, thresholds at lo."""


# part: impurity
def impurity(counts, criterion="gini"):
    import math

    if criterion not in ("gini", "entropy"):
        raise ValueError("unknown criterion")
    counts = np.asarray(counts)
    if counts.ndim > 1:
        return np.array([impurity(each, criterion) for each in counts])
    n = sum(float(c) for c in counts)
    answer = 0.0 if criterion == "entropy" or n == 0 else 1.0
    for c in counts:
        share = float(c) / n if n else 0.0
        if criterion == "gini":
            answer -= share * share
        elif share > 0:
            answer -= share * math.log2(share)
    return answer


# part: best-split
def best_split(x, y, n_classes, measure):
    rows = sorted(zip(np.asarray(x, dtype=float).tolist(), np.asarray(y).tolist(), strict=True))
    left, right = [0] * n_classes, [0] * n_classes
    for _, label in rows:
        right[label] += 1
    whole, n = float(measure(right)), len(rows)
    best, threshold = 0.0, None
    for i in range(n - 1):
        value, label = rows[i]
        left[label] += 1
        right[label] -= 1
        if value == rows[i + 1][0]:
            continue
        after = ((i + 1) * float(measure(left)) + (n - i - 1) * float(measure(right))) / n
        if threshold is None or whole - after > best:
            best, threshold = whole - after, value
    return best, threshold


# part: grow
def grow(X, y, n_classes, measure, max_depth=None):
    root = {}
    stack = [(root, list(range(len(y))), 0)]
    while stack:
        node, rows, depth = stack.pop()
        node["counts"] = [sum(int(y[i]) == k for i in rows) for k in range(n_classes)]
        if sum(c > 0 for c in node["counts"]) == 1 or depth == max_depth:
            continue
        best = None
        for j in range(X.shape[1]):
            gain, threshold = best_split(X[rows, j], y[rows], n_classes, measure)
            if threshold is not None and (best is None or gain > best[0]):
                best = (gain, j, threshold)
        if best is not None:
            node["feature"], node["threshold"] = best[1:]
            node["left"], node["right"] = {}, {}
            below = [i for i in rows if X[i, best[1]] <= best[2]]
            above = [i for i in rows if X[i, best[1]] > best[2]]
            stack += [(node["left"], below, depth + 1), (node["right"], above, depth + 1)]
    return root
