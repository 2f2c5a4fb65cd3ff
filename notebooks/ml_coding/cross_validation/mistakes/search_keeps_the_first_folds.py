"""Asks cv in the first fit only."""


# part: search
# fails: search-same-folds
# says: A second fit reuses the folds of the first, which belong to other labels. Call cv once in each fit.
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv
        self.folds_ = None

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        if self.folds_ is None:
            self.folds_ = self.cv(y)
        folds, table = self.folds_, []
        for c in self.candidates:

            def learn(A, b, c=c):
                return self.learn(A, b, c)

            table.append(cross_val_score(self.prepare, learn, X, y, folds))
        self.mean_scores_ = np.mean(table, axis=1)
        self.standard_errors_ = np.std(table, axis=1, ddof=1) / np.sqrt(len(np.unique(folds)))
        self.best_index_ = np.argmax(self.mean_scores_)
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
