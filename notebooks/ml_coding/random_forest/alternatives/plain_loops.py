"""Plain Python loops, columns drawn one by one from a shrinking list, votes counted row by row."""


# part: bootstrap
def bootstrap(n_rows, n_trees, rng):
    rows = np.zeros((n_trees, n_rows), dtype=int)
    out = np.zeros((n_trees, n_rows), dtype=bool)
    for b in range(n_trees):
        for i in range(n_rows):
            rows[b, i] = int(rng.random() * n_rows)
        present = set(rows[b].tolist())
        for i in range(n_rows):
            out[b, i] = i not in present
    return rows, out


# part: random-split
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    left = list(range(X.shape[1]))
    found, looked = [], 0
    while left and (looked < max_features or not found):
        j = left.pop(int(rng.integers(len(left))))
        looked += 1
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None:
            found.append((decrease, j, threshold))
    if not found:
        return None
    _, feature, threshold = max(found)
    return feature, threshold


# part: out-of-bag
def out_of_bag(probas, out, codes):
    n_trees, n, n_classes = probas.shape
    decision, right = np.full((n, n_classes), np.nan), []
    for i in range(n):
        total, jury = [0.0] * n_classes, 0
        for b in range(n_trees):
            if out[b, i]:
                jury += 1
                for k in range(n_classes):
                    total[k] += float(probas[b, i, k])
        if jury:
            decision[i] = [t / jury for t in total]
            right.append(total.index(max(total)) == codes[i])
    return decision, sum(right) / len(right) if right else float("nan")


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
        import math

        if self.oob_score and not self.bootstrap:
            raise ValueError("without bootstrap no row is out of bag")
        X, rng = np.array(X, dtype=float), np.random.default_rng(self.random_state)
        self.classes_ = np.array(sorted(set(np.asarray(y).tolist())))
        place = {label: k for k, label in enumerate(self.classes_.tolist())}
        codes = np.array([place[label] for label in np.asarray(y).tolist()])
        m = self.max_features
        if m == "sqrt":
            m = math.isqrt(X.shape[1])
        self.estimators_, total, right = [], np.zeros((len(X), len(self.classes_))), 0
        jury = np.zeros(len(X))
        for _ in range(self.n_estimators):
            rows, out = np.arange(len(X)), np.zeros(len(X), dtype=bool)
            if self.bootstrap:
                rows, out = (each[0] for each in bootstrap(len(X), 1, rng))

            def split(part, labels):
                return random_split(part, labels, len(self.classes_), m, rng)

            tree = grow_tree(X[rows], codes[rows], len(self.classes_), split, self.max_depth)
            self.estimators_.append(tree)
            if out.any():  # one tree at a time: nothing of size B is kept
                total[out] += tree_proba(tree, X[out])
                jury += out
        if self.oob_score:
            with np.errstate(invalid="ignore"):
                self.oob_decision_function_ = total / jury[:, np.newaxis]
            heard = np.flatnonzero(jury)
            for i in heard:
                right += int(np.argmax(self.oob_decision_function_[i]) == codes[i])
            self.oob_score_ = right / len(heard) if len(heard) else float("nan")
        return self

    def predict_proba(self, X):
        X = np.array(X, dtype=float)
        total = 0
        for tree in self.estimators_:
            total = total + tree_proba(tree, X)
        return total / len(self.estimators_)

    def predict(self, X):
        return np.array([self.classes_[int(np.argmax(p))] for p in self.predict_proba(X)])
