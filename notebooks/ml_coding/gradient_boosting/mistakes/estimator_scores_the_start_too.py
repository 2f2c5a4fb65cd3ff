"""Begins train_score_ with the loss of the start."""


# part: estimator
# fails: estimator-matches-sklearn
# says: train_score_[0] is the loss after the first tree. Yours begins with the start, and the
#   loss after the last tree is missing.
class GradientBoostingClassifier:
    def __init__(self, learning_rate=0.1, n_estimators=100, max_depth=3):
        self.learning_rate = learning_rate
        self.n_estimators = n_estimators
        self.max_depth = max_depth

    def fit(self, X, y):
        self.classes_, codes = np.unique(y, return_inverse=True)
        if len(self.classes_) != 2:
            raise ValueError(f"y has {len(self.classes_)} distinct values, not 2.")

        def grow(X, r):
            return grow_tree(X, r, self.max_depth)

        rate, n = self.learning_rate, self.n_estimators
        self.start_, self.trees_ = boost(np.asarray(X), codes, "log_loss", rate, n, grow)
        stages = self.staged_decision_function(X)
        stages = [np.full(len(codes), self.start_), *stages][:-1]
        self.train_score_ = np.array([mean_loss(codes, F, "log_loss") for F in stages])
        return self

    def staged_decision_function(self, X):
        F = np.full(len(X), self.start_)
        for tree in self.trees_:
            F = F + self.learning_rate * tree["value"][leaf_of(tree, X)]
            yield F

    def decision_function(self, X):
        *_, F = self.staged_decision_function(X)
        return F

    def predict_proba(self, X):
        F = self.decision_function(X)
        return np.exp(-np.logaddexp(0, np.column_stack([F, -F])))

    def predict(self, X):
        return self.classes_[(self.decision_function(X) >= 0).astype(int)]
