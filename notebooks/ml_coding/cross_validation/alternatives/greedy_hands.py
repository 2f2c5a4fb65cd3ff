"""Random keys for the shuffle; greedy, row by row, for the classes; sorted hands for the groups."""


# part: k-fold
def k_fold(n, k, rng=None):
    if k not in range(2, n + 1):
        raise ValueError("need 2 <= k <= n")
    edges = np.round(np.linspace(0, n, k + 1)).astype(int)
    place = np.arange(n) if rng is None else np.argsort(rng.random(n))
    return np.searchsorted(edges[1:], place, side="right")


# part: stratified
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    if k not in range(2, len(y) + 1):
        raise ValueError("need 2 <= k <= n")
    folds, total = np.zeros(len(y), dtype=np.int8), [0] * k
    for label in sorted(set(y.tolist()), reverse=True):
        rows = np.where(y == label)[0]
        if rng is not None:
            rows = rows[np.argsort(rng.random(len(rows)))]
        mine = [0] * k
        for i in rows:
            f = min(range(k), key=lambda f: (mine[f], total[f]))  # noqa: B023
            folds[i] = f
            mine[f] += 1
            total[f] += 1
    return folds


# part: group
def group_k_fold(groups, k):
    groups = np.asarray(groups)
    members = {}
    for i, name in enumerate(groups.tolist()):
        members.setdefault(name, []).append(i)
    if k not in range(2, len(members) + 1):
        raise ValueError("need 2 <= k <= number of groups")
    hands = [[] for _ in range(k)]
    for rows in sorted(members.values(), key=len, reverse=True):
        hands.sort(key=len)
        hands[0] = hands[0] + rows
    folds = np.zeros(len(groups))
    for f, rows in enumerate(hands):
        folds[rows] = f
    return folds.astype(int)


# part: score
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    order = np.argsort(folds, kind="stable")
    X, y = X[order], y[order]  # rows and labels, by the same index
    ends = np.cumsum(np.bincount(folds))
    scores = np.zeros(len(ends))
    for f, (a, b) in enumerate(zip([0, *ends[:-1]], ends, strict=True)):
        rows, labels = np.concatenate([X[:a], X[b:]]), np.concatenate([y[:a], y[b:]])
        transform = prepare(rows, labels)
        predict = learn(transform(rows), labels)
        scores[f] = 1 - np.mean(np.asarray(predict(transform(X[a:b]))) != y[a:b])
    return scores
