"""Drops the axis of rows if there is one row."""


# part: estimator
# fails: estimator-interface
# says: For one row your predict_proba returns (K,). The docstring says (m, K), also for m = 1:
#   leave out np.squeeze.
class DecisionTreeClassifier:
    def __init__(self, criterion="gini", max_depth=None):
        self.criterion = criterion
        self.max_depth = max_depth

    def fit(self, X, y):
        self.classes_, codes = np.unique(y, return_inverse=True)
        self.tree_ = grow(
            np.asarray(X),
            codes,
            len(self.classes_),
            lambda counts: impurity(counts, self.criterion),
            self.max_depth,
        )
        return self

    def predict_proba(self, X):
        counts = []
        for x in np.asarray(X):
            node = self.tree_
            while "feature" in node:
                goes_left = x[node["feature"]] <= node["threshold"]
                node = node["left" if goes_left else "right"]
            counts.append(node["counts"])
        return np.squeeze(counts / np.sum(counts, axis=1, keepdims=True))

    def predict(self, X):
        return self.classes_[self.predict_proba(X).argmax(axis=-1)]

    def get_depth(self):
        waiting = [(0, self.tree_)]
        for depth, node in waiting:  # breadth first, so the last one is a deepest one
            if "feature" in node:
                waiting += [(depth + 1, node[side]) for side in ("left", "right")]
        return depth
