"""Prepares all rows first and then searches."""


# part: search
# fails: search-matches-sklearn, search-same-folds
# says: prepare sees all rows before they are split, so every candidate is tested on rows that
#   shaped its input. Hand prepare to cross_val_score; call it on all rows for the last fit only.
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        self.transform_ = self.prepare(X, y)
        ready = self.transform_(X)
        folds, table = self.cv(y), []
        for c in self.candidates:

            def learn(A, b, c=c):
                return self.learn(A, b, c)

            table.append(cross_val_score(as_they_are, learn, ready, y, folds))
        self.mean_scores_ = np.mean(table, axis=1)
        errors = np.std(table, axis=1, ddof=1)
        self.standard_errors_ = errors / np.sqrt(len(np.unique(folds)))
        self.best_index_ = np.argmax(self.mean_scores_)
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.predict_ = self.learn(ready, y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
