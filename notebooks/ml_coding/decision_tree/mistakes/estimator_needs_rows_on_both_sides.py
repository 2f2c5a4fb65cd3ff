"""Predicts with the checks' helper for training rows."""


# part: estimator
# fails: estimator-interface
# says: Your prediction breaks where all rows go to one side of a cut, as a single row always
#   does. nodes_of is for training rows only: walk each row down, or let a side be empty.
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
        X = np.asarray(X)
        proba = np.zeros((len(X), len(self.classes_)))
        for _, rows, node in nodes_of(self.tree_, X):
            proba[rows] = node["counts"] / np.sum(node["counts"])
        return proba

    def predict(self, X):
        return self.classes_[self.predict_proba(X).argmax(axis=1)]

    def get_depth(self):
        waiting = [(0, self.tree_)]
        for depth, node in waiting:  # breadth first, so the last one is a deepest one
            if "feature" in node:
                waiting += [(depth + 1, node[side]) for side in ("left", "right")]
        return depth
