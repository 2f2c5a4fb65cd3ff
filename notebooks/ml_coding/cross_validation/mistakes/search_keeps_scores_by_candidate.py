"""A dictionary of scores with the candidates as keys."""


# part: search
# fails: search-refits, search-same-folds
# says: Candidates as the keys of a dictionary must be hashable, and equal ones share an entry. Keep the
#   scores in a list, by position.
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        folds, scores = self.cv(y), {}
        for c in self.candidates:

            def learn(A, b, c=c):
                return self.learn(A, b, c)

            scores[c] = cross_val_score(self.prepare, learn, X, y, folds)
        table = list(scores.values())
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
