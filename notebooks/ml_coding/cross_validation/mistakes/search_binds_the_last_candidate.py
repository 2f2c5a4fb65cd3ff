"""Closures that all see the last value of the loop."""


# part: search
# fails: search-by-hand, search-refits, search-matches-sklearn, search-same-folds
# says: All your functions share the loop variable, so by the time they run each one uses the
#   last candidate. Bind the value when you make the function: def learn(A, b, c=c).
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        folds = self.cv(y)
        learners = []
        for c in self.candidates:
            learners.append(lambda A, b: self.learn(A, b, c))  # noqa: B023
        table = [cross_val_score(self.prepare, learn, X, y, folds) for learn in learners]
        self.mean_scores_ = np.mean(table, axis=1)
        self.standard_errors_ = np.std(table, axis=1, ddof=1) / np.sqrt(len(np.unique(folds)))
        self.best_index_ = int(np.argmax(self.mean_scores_))
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.predict_(self.transform_(np.asarray(X)))
