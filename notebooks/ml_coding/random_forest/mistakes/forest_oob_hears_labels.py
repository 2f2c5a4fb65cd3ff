"""Out of bag, trees vote with labels."""


# part: forest
# fails: forest-oob
# says: Your out-of-bag vote counts labels. Hand out_of_bag the trees' probabilities; it takes
#   their mean.
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
        X, rng = np.asarray(X), np.random.default_rng(self.random_state)
        self.classes_, codes = np.unique(y, return_inverse=True)
        (n, d), K = X.shape, len(self.classes_)
        m = int(np.sqrt(d)) if self.max_features == "sqrt" else self.max_features
        rows, out = bootstrap(n, self.n_estimators, rng)
        if not self.bootstrap:
            rows[:] = np.arange(n)

        def split(X_node, codes_node):
            return random_split(X_node, codes_node, K, m, rng)

        self.estimators_ = [grow_tree(X[r], codes[r], K, split, self.max_depth) for r in rows]
        if self.oob_score:
            probas = np.array(
                [np.eye(K)[tree_proba(tree, X).argmax(axis=1)] for tree in self.estimators_]
            )
            self.oob_decision_function_, self.oob_score_ = out_of_bag(probas, out, codes)
        return self

    def predict_proba(self, X):
        return np.mean([tree_proba(tree, np.asarray(X)) for tree in self.estimators_], axis=0)

    def predict(self, X):
        return self.classes_[self.predict_proba(X).argmax(axis=1)]
