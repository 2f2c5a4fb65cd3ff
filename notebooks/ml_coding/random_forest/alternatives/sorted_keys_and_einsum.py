"""Rows by inverting a cumulative sum, columns by sorting random keys, the jury by einsum."""


# part: bootstrap
def bootstrap(n_rows, n_trees, rng):
    edges = np.arange(1, n_rows + 1) / n_rows
    rows = np.searchsorted(edges, rng.random((n_trees, n_rows)), side="right")
    rows = np.minimum(rows, n_rows - 1)
    counts = np.zeros((n_trees, n_rows), dtype=int)
    np.add.at(counts, (np.repeat(np.arange(n_trees), n_rows), rows.ravel()), 1)
    return rows, counts == 0


# part: random-split
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    order = np.argsort(rng.random(X.shape[1]))
    can_cut = (X[:, order] != X[0, order]).any(axis=0)
    looked = order[:max_features]
    if not can_cut[:max_features].any():
        if not can_cut.any():
            return None
        looked = order[[int(np.argmax(can_cut))]]
    best_decrease, answer = -np.inf, None
    for j in looked.tolist():
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and decrease >= best_decrease:  # ties: the last one
            best_decrease, answer = decrease, (j, threshold)
    return answer


# part: out-of-bag
def out_of_bag(probas, out, codes):
    jury = out.sum(axis=0)
    with np.errstate(invalid="ignore"):
        decision = np.einsum("bn,bnk->nk", out.astype(float), probas) / jury[:, np.newaxis]
    winner = np.argmax(np.where(np.isnan(decision), -1.0, decision), axis=1)
    if jury.sum() == 0:
        return decision, float("nan")
    return decision, float(np.sum((winner == codes) & (jury > 0)) / np.sum(jury > 0))
