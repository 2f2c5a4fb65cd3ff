"""Averages along the wrong axis."""


# part: search
# fails: search-by-hand, search-matches-sklearn, search-same-folds
# says: You average over the candidates and get a number for each fold. The table has a row for
#   each candidate: average along axis 1.
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
        self.mean_scores_ = np.mean(table, axis=0)
        self.standard_errors_ = np.std(table, axis=1, ddof=1) / np.sqrt(len(np.unique(folds)))
        self.best_index_ = min(int(np.argmax(self.mean_scores_)), len(table) - 1)
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
