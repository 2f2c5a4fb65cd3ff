"""A table (values, classes) for each feature, late ties, and whole sets of rows routed at once."""


# part: impurity
def impurity(counts, criterion="gini"):
    counts = np.array(counts, dtype=np.float64)
    n = counts.sum(axis=-1)
    safe = np.where(n == 0, 1.0, n)
    if criterion == "gini":  # pairs of rows that agree
        agree = np.einsum("...k,...k->...", counts, counts) / safe**2
        return np.where(n == 0, 0.0, 1.0 - agree)
    if criterion == "entropy":  # log n minus the mean of log c
        logs = np.zeros_like(counts)
        np.log2(counts, out=logs, where=counts > 0)
        return np.log2(safe) - (counts * logs).sum(axis=-1) / safe
    raise ValueError(criterion)


# part: best-split
def best_split(x, y, n_classes, measure):
    values, place = np.unique(np.asarray(x, dtype=float), return_inverse=True)
    if len(values) == 1:
        return 0.0, None
    table = np.zeros((len(values), n_classes))
    np.add.at(table, (place, np.asarray(y)), 1)
    left = np.cumsum(table, axis=0)[:-1]
    right = np.cumsum(table[::-1], axis=0)[-2::-1]
    n_left, n_right = left.sum(axis=1), right.sum(axis=1)
    children = n_left * measure(left) + n_right * measure(right)
    last = len(children) - 1 - np.argmin(children[::-1])
    whole = float(measure(table.sum(axis=0)))
    decrease = whole - children[last] / (n_left[last] + n_right[last])
    lo, hi = values[last], values[last + 1]
    quarter = 0.75 * lo + 0.25 * hi
    return max(float(decrease), 0.0), float(quarter) if lo <= quarter < hi else float(lo)


# part: grow
def grow(X, y, n_classes, measure, max_depth=None):
    limit = np.inf if max_depth is None else max_depth

    def build(rows, depth):
        labels = y[rows]
        node = {"counts": (labels[:, np.newaxis] == np.arange(n_classes)).sum(axis=0).tolist()}
        if depth >= limit or (labels == labels[0]).all():
            return node
        found = [best_split(X[rows, j], labels, n_classes, measure) for j in range(X.shape[1])]
        gains = [-1.0 if threshold is None else gain for gain, threshold in found]
        feature = len(gains) - 1 - int(np.argmax(gains[::-1]))
        if gains[feature] >= 0:
            threshold = found[feature][1]
            left = X[rows, feature] <= threshold
            node["feature"], node["threshold"] = feature, threshold
            node["left"] = build(rows[left], depth + 1)
            node["right"] = build(rows[~left], depth + 1)
        return node

    return build(np.arange(len(y)), 0)


# part: estimator
class DecisionTreeClassifier:
    def __init__(self, criterion="gini", max_depth=None):
        self.criterion = criterion
        self.max_depth = max_depth

    def _measure(self, counts):
        return impurity(counts, self.criterion)

    def fit(self, X, y):
        X, y = np.array(X, dtype=float), np.array(y)
        self.classes_ = np.array(sorted(set(y.tolist())))
        codes = np.searchsorted(self.classes_, y)
        self.tree_ = grow(X, codes, len(self.classes_), self._measure, self.max_depth)
        return self

    def predict_proba(self, X):
        X = np.array(X, dtype=float)
        answer = np.empty((len(X), len(self.classes_)))

        def fill(node, rows):
            if "left" not in node:
                answer[rows] = np.array(node["counts"]) / sum(node["counts"])
                return
            left = X[rows, node["feature"]] <= node["threshold"]
            fill(node["left"], rows[left])
            fill(node["right"], rows[~left])

        fill(self.tree_, np.arange(len(X)))
        return answer

    def predict(self, X):
        return np.array([self.classes_[np.argmax(row)] for row in self.predict_proba(X)])

    def get_depth(self):
        def depth(node):
            if "left" not in node:
                return 0
            return 1 + max(depth(node["left"]), depth(node["right"]))

        return depth(self.tree_)
