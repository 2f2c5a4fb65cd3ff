"""The last fit forgets the preparation."""


# part: search
# fails: search-refits, search-matches-sklearn
# says: The last fit learns from raw rows, and predict hands it transformed ones. Train it on
#   self.transform_(X), as in each fold.
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
        errors = np.std(table, axis=1, ddof=1)
        self.standard_errors_ = errors / np.sqrt(len(np.unique(folds)))
        self.best_index_ = np.argmax(self.mean_scores_)
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(X, y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
