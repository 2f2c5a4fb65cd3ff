"""Weights the folds by their size."""


# part: search
# fails: search-by-hand, search-matches-sklearn
# says: You weight folds by their rows, which is the pooled accuracy. The convention, here and
#   in scikit-learn, is the plain mean over folds.
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        folds, table = self.cv(y), []
        for c in self.candidates:

            def learn(A, b, c=c):
                return self.learn(A, b, c)

            table.append(cross_val_score(self.prepare, learn, X, y, folds))
        self.mean_scores_ = np.average(
            table, axis=1, weights=np.unique(folds, return_counts=True)[1]
        )
        self.standard_errors_ = np.std(table, axis=1, ddof=1) / np.sqrt(len(np.unique(folds)))
        self.best_index_ = int(np.argmax(self.mean_scores_))
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
