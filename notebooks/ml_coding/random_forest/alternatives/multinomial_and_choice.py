"""Multinomial counts, rng.choice with a fallback, nanmean, and a generator of its own per tree."""


# part: bootstrap
def bootstrap(n_rows, n_trees, rng):
    counts = rng.multinomial(n_rows, np.full(n_rows, 1 / n_rows), size=n_trees)
    rows = np.repeat(np.tile(np.arange(n_rows), n_trees), counts.ravel())
    return rng.permuted(rows.reshape(n_trees, n_rows), axis=1), counts == 0


# part: random-split
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    d = X.shape[1]
    first = rng.choice(d, size=max_features, replace=False)
    cuts = [(*cut(X[:, j], codes, n_classes), int(j)) for j in first]
    cuts = [c for c in cuts if c[1] is not None]
    if not cuts:
        rest = rng.permutation(np.setdiff1d(np.arange(d), first))
        j = next((int(j) for j in rest if np.ptp(X[:, j]) > 0), None)
        if j is None:
            return None
        cuts = [(*cut(X[:, j], codes, n_classes), j)]
    best = int(np.argmax([c[0] for c in cuts]))
    return cuts[best][2], cuts[best][1]


# part: out-of-bag
def out_of_bag(probas, out, codes):
    import warnings

    masked = np.where(out[..., np.newaxis], probas, np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        decision = np.nanmean(masked, axis=0)
    heard = ~np.isnan(decision).any(axis=1)
    if not heard.any():
        return decision, np.nan
    return decision, np.mean(np.nan_to_num(decision).argmax(axis=1)[heard] == codes[heard])


# part: forest
class RandomForestClassifier:
    def __init__(
        self,
        n_estimators=100,
        max_features="sqrt",
        max_depth=None,
        bootstrap=True,
        oob_score=False,
        random_state=None,
    ):
        self.n_estimators = n_estimators
        self.max_features = max_features
        self.max_depth = max_depth
        self.bootstrap = bootstrap
        self.oob_score = oob_score
        self.random_state = random_state

    def fit(self, X, y):
        if self.oob_score and not self.bootstrap:
            raise ValueError("without bootstrap no row is out of bag")
        X, y = np.asarray(X), np.asarray(y)
        n, d = X.shape
        self.classes_ = np.unique(y)
        codes, K = np.searchsorted(self.classes_, y), len(self.classes_)
        m = {"sqrt": int(d**0.5)}.get(self.max_features, self.max_features)
        sampler, *own = np.random.default_rng(self.random_state).spawn(self.n_estimators + 1)
        if self.bootstrap:
            rows, out = bootstrap(n, self.n_estimators, sampler)
        else:
            rows = np.tile(np.arange(n), (self.n_estimators, 1))

        def grow(r, rng):
            return grow_tree(
                X[r], codes[r], K, lambda A, c: random_split(A, c, K, m, rng), self.max_depth
            )

        self.estimators_ = [grow(r, rng) for r, rng in zip(rows, own, strict=True)]
        if self.oob_score:
            probas = np.stack([tree_proba(tree, X) for tree in self.estimators_])
            self.oob_decision_function_, self.oob_score_ = out_of_bag(probas, out, codes)
        return self

    def predict_proba(self, X):
        return np.stack([tree_proba(tree, np.asarray(X)) for tree in self.estimators_]).mean(axis=0)

    def predict(self, X):
        return np.take(self.classes_, np.argmax(self.predict_proba(X), axis=1))
