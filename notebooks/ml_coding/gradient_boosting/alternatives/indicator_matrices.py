"""Leaves as a matrix of indicators; scores from all trees at once instead of an update."""


# part: pseudo-residuals
def pseudo_residuals(y, F, loss):
    y, F = np.array(y, dtype=float), np.array(F, dtype=float)
    # the slope of log(1 + exp(F)) is (1 + tanh(F / 2)) / 2
    predicted = {"squared_error": F, "log_loss": 0.5 + 0.5 * np.tanh(F / 2)}
    return y - predicted[loss]


# part: leaf-values
def leaf_values(leaf, n_leaves, y, F, loss):
    members = np.asarray(leaf)[:, np.newaxis] == np.arange(n_leaves)  # (n, n_leaves)
    r = pseudo_residuals(y, F, loss)
    p = np.asarray(y, dtype=float) - r
    h = p * (1 - p) if loss == "log_loss" else np.ones_like(r)
    top, bottom = r @ members, h @ members
    vanished = bottom < 1e-150
    return np.where(vanished, 0.0, top / np.where(vanished, 1.0, bottom))


# part: boost
def boost(X, y, loss, learning_rate, n_estimators, grow):
    start = np.average(y)
    if loss == "log_loss":
        start = np.log(np.sum(y) / np.sum(1 - np.asarray(y, dtype=float)))
    trees = []
    for _ in range(n_estimators):
        steps = sum((tree["value"][leaf_of(tree, X)] for tree in trees), np.zeros(len(X)))
        F = start + learning_rate * steps  # the whole sum anew: slower, and nothing to keep in step
        tree = grow(X, pseudo_residuals(y, F, loss))
        values = leaf_values(leaf_of(tree, X), tree["n_leaves"], y, F, loss)
        trees.append({**tree, "value": values})
    return float(start), trees


# part: estimator
class GradientBoostingClassifier:
    def __init__(self, learning_rate=0.1, n_estimators=100, max_depth=3):
        self.learning_rate = learning_rate
        self.n_estimators = n_estimators
        self.max_depth = max_depth

    def fit(self, X, y):
        X, y = np.array(X), np.array(y)
        self.classes_ = np.unique(y)
        if self.classes_.shape != (2,):
            raise ValueError("exactly two classes are needed")
        y = y == self.classes_[1]
        self.start_, self.trees_ = boost(
            X, y, "log_loss", self.learning_rate, self.n_estimators,
            lambda X, r: grow_tree(X, r, max_depth=self.max_depth),
        )  # fmt: skip
        F = self._stages(X)
        self.train_score_ = np.mean(np.logaddexp(0, np.where(y, -F, F)), axis=1)
        return self

    def _stages(self, X):
        values = np.array([tree["value"] for tree in self.trees_])  # (T, leaves)
        leaves = np.array([leaf_of(tree, X) for tree in self.trees_])  # (T, n)
        steps = np.take_along_axis(values, leaves, axis=1)
        return self.start_ + self.learning_rate * np.cumsum(steps, axis=0)

    def staged_decision_function(self, X):
        yield from self._stages(X)

    def decision_function(self, X):
        return self._stages(X)[-1]

    def predict_proba(self, X):
        F = np.clip(self.decision_function(X), -700, 700)
        odds = np.exp(F)
        return np.stack([1 / (1 + odds), odds / (1 + odds)], axis=1)

    def predict(self, X):
        return np.where(self.decision_function(X) < 0, self.classes_[0], self.classes_[1])
