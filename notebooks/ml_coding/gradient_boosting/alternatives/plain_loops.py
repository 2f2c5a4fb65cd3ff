"""Plain Python loops and the math module; a list of scores, updated row by row."""


# part: pseudo-residuals
def pseudo_residuals(y, F, loss):
    import math

    def probability(score):
        if score >= 0:
            return 1 / (1 + math.exp(-score))
        e = math.exp(score)
        return e / (1 + e)

    found = []
    for label, score in zip(np.asarray(y).tolist(), np.asarray(F).tolist(), strict=True):
        found.append(label - (score if loss == "squared_error" else probability(score)))
    return np.array(found, dtype=float)


# part: leaf-values
def leaf_values(leaf, n_leaves, y, F, loss):
    top, bottom = [0.0] * n_leaves, [0.0] * n_leaves
    residuals = pseudo_residuals(y, F, loss).tolist()
    for k, label, r in zip(leaf, np.asarray(y).tolist(), residuals, strict=True):
        p = label - r
        top[k] += r
        bottom[k] += 1.0 if loss == "squared_error" else p * (1 - p)
    return np.array([t / b if b >= 1e-150 else 0.0 for t, b in zip(top, bottom, strict=True)])


# part: boost
def boost(X, y, loss, learning_rate, n_estimators, grow):
    import math

    labels = [float(label) for label in y]
    start = sum(labels) / len(labels)
    if loss == "log_loss":
        start = math.log(start) - math.log(1 - start)
    scores, trees = [start for _ in labels], []
    while len(trees) < n_estimators:
        tree = grow(X, pseudo_residuals(labels, scores, loss))
        leaf = leaf_of(tree, X).tolist()
        tree["value"] = leaf_values(leaf, tree["n_leaves"], labels, scores, loss)
        for i, k in enumerate(leaf):
            scores[i] += learning_rate * float(tree["value"][k])
        trees.append(tree)
    return start, trees


# part: estimator
class GradientBoostingClassifier:
    def __init__(self, learning_rate=0.1, n_estimators=100, max_depth=3):
        self.learning_rate = learning_rate
        self.n_estimators = n_estimators
        self.max_depth = max_depth

    def fit(self, X, y):
        import math

        names = sorted(set(np.asarray(y).tolist()))
        if len(names) != 2:
            raise ValueError("two classes, please")
        self.classes_ = np.array(names)
        codes = np.array([names.index(label) for label in np.asarray(y).tolist()])
        self.start_, self.trees_ = boost(
            np.array(X, dtype=float), codes, "log_loss", self.learning_rate, self.n_estimators,
            lambda X, r: grow_tree(X, r, self.max_depth),
        )  # fmt: skip
        self.train_score_ = []
        for F in self.staged_decision_function(X):
            costs = [
                max(f, 0) - f * c + math.log1p(math.exp(-abs(f)))
                for f, c in zip(F.tolist(), codes.tolist(), strict=True)
            ]
            self.train_score_.append(sum(costs) / len(costs))
        self.train_score_ = np.array(self.train_score_)
        return self

    def staged_decision_function(self, X):
        scores = [float(self.start_)] * len(X)
        for tree in self.trees_:
            for i, k in enumerate(leaf_of(tree, X).tolist()):
                scores[i] += self.learning_rate * float(tree["value"][k])
            yield np.array(scores)

    def decision_function(self, X):
        return list(self.staged_decision_function(X))[-1]

    def predict_proba(self, X):
        p = -pseudo_residuals(np.zeros(len(X)), self.decision_function(X), "log_loss")
        return np.column_stack([1 - p, p])

    def predict(self, X):
        return np.array([self.classes_[int(f >= 0)] for f in self.decision_function(X)])
