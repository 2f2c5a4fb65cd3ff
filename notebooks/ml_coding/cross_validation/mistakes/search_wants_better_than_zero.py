"""Starts the search for the best at 0."""


# part: search
# fails: search-by-hand
# says: Your best score starts at 0 and only a higher one replaces it, so a candidate that is never right
#   is never chosen, even if all are. Take np.argmax, or start below every score.
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
        self.best_score_ = 0.0
        for i, mean in enumerate(self.mean_scores_):
            if mean > self.best_score_:
                self.best_index_, self.best_params_ = i, self.candidates[i]
                self.best_score_ = mean
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
