"""Fits the candidate that the loop ended with."""


# part: search
# fails: search-refits, search-matches-sklearn, search-same-folds
# says: After the loop you fit the last candidate, whichever it is, instead of the best one. Use
#   best_params_.
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
        self.mean_scores_ = np.mean(table, axis=1)
        self.standard_errors_ = np.std(table, axis=1, ddof=1) / np.sqrt(len(np.unique(folds)))
        self.best_index_ = int(np.argmax(self.mean_scores_))
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, c)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
